import { eq, max } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/**
 * Adds a department at the end of the list, below another one where a parent is named. Only administrators may. Its id is its
 * address for ever. Refuses with not_allowed, or not_valid when the id is taken or the parent unknown.
 */
export async function addDepartment(
  store: Store,
  viewer: Viewer,
  input: { id: string; zh: string; en: string; parent?: string | null },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const { department } = tx.tables;
    const [taken] = await tx.select({ id: department.id }).from(department).where(eq(department.id, input.id));
    if (taken) return refuse("not_valid", [{ place: "id", reason: "taken" }]);
    const { parent = null } = input;
    const [above] = await tx
      .select({ id: department.id })
      .from(department)
      .where(eq(department.id, parent ?? input.id));
    if (parent !== null && !above) return refuse("not_valid", [{ place: "parent", reason: "unknown" }]);

    const [last] = await tx.select({ position: max(department.position) }).from(department);
    await tx.insert(department).values({ ...input, parent, position: (last?.position ?? -1) + 1 });
    await record(tx, { actor: viewer.id, act: "add_department", at: now, details: { ...input } });
    return { ok: true };
  });
}
