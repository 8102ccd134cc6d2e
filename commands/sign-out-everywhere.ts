import { eq, sql } from "drizzle-orm";
import type { Result } from "@/core/refusal";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/** Ends every session of this person, on every device: sessions of an older epoch count no more. */
export async function signOutEverywhere(store: Store, viewer: { id: string }, now: Date): Promise<Result> {
  return store.write(async (tx) => {
    const { person } = tx.tables;
    await tx
      .update(person)
      .set({ epoch: sql`${person.epoch} + 1` })
      .where(eq(person.id, viewer.id));
    await record(tx, { actor: viewer.id, act: "sign_out_everywhere", at: now });
    return { ok: true };
  });
}
