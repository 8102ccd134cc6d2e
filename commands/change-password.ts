import { eq, sql } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/**
 * Gives a person their new password and ends every session that the old one opened; returns the epoch new sessions belong to.
 * The old password has been asked for before. Refuses with signed_out when the account is gone.
 */
export async function changePassword(
  store: Store,
  viewer: { id: string },
  input: { passwordHash: string },
  now: Date,
): Promise<Result<{ epoch: number }>> {
  return store.write(async (tx) => {
    const { person } = tx.tables;
    const [changed] = await tx
      .update(person)
      .set({ passwordHash: input.passwordHash, epoch: sql`${person.epoch} + 1` })
      .where(eq(person.id, viewer.id))
      .returning({ epoch: person.epoch });
    if (!changed) return refuse("signed_out");
    await record(tx, { actor: viewer.id, act: "change_password", at: now });
    return { ok: true, epoch: changed.epoch };
  });
}
