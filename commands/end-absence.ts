import { and, eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";
import { tellPeople } from "@/db/tell";

/**
 * Ends an absence now, or calls off one to come; what waits is with its auditor again at the next request. The person's own, or
 * anybody's by an administrator. Refuses with not_found, changed_meanwhile, or wrong_state for one that is over.
 */
export async function endAbsence(
  store: Store,
  viewer: Viewer,
  input: { absence: string; version: number },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    const { absence } = tx.tables;
    const [found] = await tx.select().from(absence).where(eq(absence.id, input.absence));
    // Whose absence it is, a stranger does not learn.
    if (!found || (found.person !== viewer.id && !holds(viewer, "administrator"))) return refuse("not_found");
    if (found.until <= now) return refuse("wrong_state");
    const ended = await tx
      .update(absence)
      .set({ until: now, version: input.version + 1 })
      .where(and(eq(absence.id, found.id), eq(absence.version, input.version)))
      .returning({ id: absence.id });
    if (ended.length === 0) return refuse("changed_meanwhile");

    const { person, delegate } = found;
    const details = { absence: found.id, person, delegate, until: now.toISOString() };
    const entry = await record(tx, { actor: viewer.id, act: "end_absence", at: now, details });
    if (delegate) await tellPeople(tx, entry, { kind: "delegated", people: [delegate] }, now);
    return { ok: true };
  });
}
