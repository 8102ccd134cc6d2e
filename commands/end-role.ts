import { and, eq, gt, isNull, or } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findStrandedStory } from "@/db/queries/find-stranded-story";
import type { Store } from "@/db/store";

/**
 * Ends a role now; its holder is out at the next request. Only administrators may, and none ends their own administration.
 * Refuses with not_allowed, not_found, or last_auditor while stories wait that nobody else could sign (PRODUCT.md, rule 10).
 */
export async function endRole(
  store: Store,
  viewer: Viewer,
  input: { membership: string },
  now: Date,
): Promise<Result<{ person: string }>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const { membership } = tx.tables;
    const lasting = or(isNull(membership.until), gt(membership.until, now));
    const [held] = await tx
      .select()
      .from(membership)
      .where(and(eq(membership.id, input.membership), lasting));
    if (!held) return refuse("not_found");
    if (held.role === "administrator" && held.person === viewer.id) return refuse("not_allowed");
    if (held.from <= now && (await findStrandedStory(tx, held, now))) return refuse("last_auditor");

    await tx.update(membership).set({ until: now }).where(eq(membership.id, held.id));
    const { person, role, department } = held;
    await record(tx, { actor: viewer.id, act: "end_role", at: now, details: { person, role, department } });
    return { ok: true, person };
  });
}
