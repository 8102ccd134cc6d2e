import { eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import { siteTag } from "@/core/story/page-tags";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findDepartment, listUsedDepartments } from "@/db/queries/list-departments";
import type { Store } from "@/db/store";

/**
 * Takes away a department that nothing refers to: no person, role, story, photo, post and no other department. Only administrators may.
 * Refuses with not_allowed, not_found, or wrong_state when it is in use.
 */
export async function dropDepartment(
  store: Store,
  viewer: Viewer,
  input: { id: string },
  now: Date,
): Promise<Result<{ pages: string[] }>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const found = await findDepartment(tx, input.id);
    if (!found) return refuse("not_found");
    if ((await listUsedDepartments(tx)).has(input.id)) return refuse("wrong_state");

    const { department } = tx.tables;
    await tx.delete(department).where(eq(department.id, input.id));
    const { id, zh, en } = found;
    await record(tx, { actor: viewer.id, act: "drop_department", at: now, details: { department: id, zh, en } });
    return { ok: true, pages: [siteTag] };
  });
}
