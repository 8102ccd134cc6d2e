import { eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/**
 * Sets where a person's letters go, or that they get none. Everybody may for themselves, administrators for all. The address itself
 * stays out of the ledger. Refuses with not_allowed or not_found.
 */
export async function keepEmail(
  store: Store,
  viewer: Viewer,
  input: { person: string; email: string },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if (input.person !== viewer.id && !holds(viewer, "administrator")) return refuse("not_allowed");
    const { person } = tx.tables;
    const [found] = await tx.select({ email: person.email }).from(person).where(eq(person.id, input.person));
    if (!found) return refuse("not_found");
    if (found.email === input.email) return { ok: true };
    await tx.update(person).set({ email: input.email }).where(eq(person.id, input.person));
    const details = { person: input.person, letters: input.email !== "" };
    await record(tx, { actor: viewer.id, act: "keep_email", at: now, details });
    return { ok: true };
  });
}
