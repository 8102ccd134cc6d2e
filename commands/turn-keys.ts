import { eq } from "drizzle-orm";
import type { Result } from "@/core/refusal";
import { record } from "@/db/ledger";
import { findKeys } from "@/db/queries/find-keys";
import type { Store } from "@/db/store";

/** Switches the single keys of somebody's own desk on or off. Asking for what is so changes nothing. */
export async function turnKeys(
  store: Store,
  viewer: { id: string },
  input: { keys: boolean },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if ((await findKeys(tx, viewer)) === input.keys) return { ok: true };
    const { person } = tx.tables;
    await tx.update(person).set({ keys: input.keys }).where(eq(person.id, viewer.id));
    await record(tx, { actor: viewer.id, act: "turn_keys", at: now, details: { keys: input.keys } });
    return { ok: true };
  });
}
