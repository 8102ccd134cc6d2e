import { and, eq, isNull } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import { isWithin } from "@/core/registry/department-tree";
import { siteTag } from "@/core/story/page-tags";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findDepartment } from "@/db/queries/list-departments";
import type { Store } from "@/db/store";

/** What may be changed of a department. Its id is its address and stays. */
export type DepartmentRecord = { zh: string; en: string; parent: string | null };

/**
 * Renames a department or puts it below another one; `seen` is the record the person saw. Only administrators may. Signatures keep the unit
 * they were given under. `pages` are the public pages that show the new name, by tag. Refuses with not_allowed,
 * not_found, changed_meanwhile, or not_valid when the department would stand below itself.
 */
export async function keepDepartment(
  store: Store,
  viewer: Viewer,
  input: { id: string; seen: DepartmentRecord; department: DepartmentRecord },
  now: Date,
): Promise<Result<{ pages: string[] }>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const { department } = tx.tables;
    const { id, seen } = input;
    const { zh, en, parent } = input.department;
    if (!(await findDepartment(tx, id))) return refuse("not_found");
    const all = await tx.select({ id: department.id, parent: department.parent }).from(department);
    const known = parent === null || all.some((one) => one.id === parent);
    if (!known) return refuse("not_valid", [{ place: "parent", reason: "unknown" }]);
    if (parent !== null && isWithin(all, parent, id)) {
      return refuse("not_valid", [{ place: "parent", reason: "below_itself" }]);
    }
    if (zh === seen.zh && en === seen.en && parent === seen.parent) return { ok: true, pages: [] };

    const under = seen.parent === null ? isNull(department.parent) : eq(department.parent, seen.parent);
    const changed = await tx
      .update(department)
      .set({ zh, en, parent })
      .where(and(eq(department.id, id), eq(department.zh, seen.zh), eq(department.en, seen.en), under))
      .returning({ id: department.id });
    if (changed.length === 0) return refuse("changed_meanwhile");

    const details = { department: id, zh, en, parent, before: { ...seen } };
    await record(tx, { actor: viewer.id, act: "keep_department", at: now, details });
    return { ok: true, pages: zh === seen.zh && en === seen.en ? [] : [siteTag] };
  });
}
