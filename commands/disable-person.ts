import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { dismissDelegate } from "@/db/dismiss-delegate";
import { record } from "@/db/ledger";
import { findStrandedStory } from "@/db/queries/find-stranded-story";
import { listActiveRoles } from "@/db/queries/find-viewer";
import type { Store, Writer } from "@/db/store";

/**
 * Closes an account: roles and sessions end at once, signatures stay. Only administrators may, and never their own. Refuses with
 * not_allowed, not_found, or last_auditor while stories wait that nobody else could sign (PRODUCT.md, rule 10).
 */
export async function disablePerson(
  store: Store,
  viewer: Viewer,
  input: { person: string },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator") || input.person === viewer.id) return refuse("not_allowed");
    const { person } = tx.tables;
    const [found] = await tx.select({ disabled: person.disabled }).from(person).where(eq(person.id, input.person));
    if (!found) return refuse("not_found");
    if (found.disabled) return refuse("wrong_state");
    for (const role of await listActiveRoles(tx, input.person, now)) {
      if (role.onBehalfOf !== undefined) continue;
      if (await findStrandedStory(tx, { ...role, person: input.person }, now)) return refuse("last_auditor");
    }

    await endEverything(tx, input.person, now);
    await dismissDelegate(tx, input.person, now);
    await record(tx, { actor: viewer.id, act: "disable_person", at: now, details: { person: input.person } });
    return { ok: true };
  });
}

async function endEverything(tx: Writer, id: string, now: Date): Promise<void> {
  const { person, membership } = tx.tables;
  const epoch = sql`${person.epoch} + 1`;
  await tx.update(person).set({ disabled: true, epoch }).where(eq(person.id, id));
  const lasting = or(isNull(membership.until), gt(membership.until, now));
  await tx
    .update(membership)
    .set({ until: now })
    .where(and(eq(membership.person, id), lasting));
}
