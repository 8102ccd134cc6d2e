import { type Result, refuse } from "@/core/refusal";
import { markOf } from "@/core/registry/plan-mark";
import { planPeople } from "@/core/registry/plan-people";
import type { TableRow } from "@/core/registry/table";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { listWholeRegistry } from "@/db/queries/list-registry";
import { addRegistryPeople, changeRegistryPerson, sortChanges } from "@/db/registry-writes";
import type { Store } from "@/db/store";

export type ImportDone = { added: number; changed: number; wrong: number };

/**
 * Takes a table of people into the registry as its plan was shown; wrong rows are left out. Only administrators may. Used again it
 * changes nothing. Refuses with not_allowed, or with changed_meanwhile when the registry has moved on since `seen`, the
 * mark of the plan that was looked at.
 */
export async function importRegistry(
  store: Store,
  viewer: Viewer,
  input: { rows: readonly TableRow[]; seen: string },
  now: Date,
): Promise<Result<ImportDone>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const plan = planPeople(input.rows, await listWholeRegistry(tx));
    if (markOf(plan) !== input.seen) return refuse("changed_meanwhile");

    const { added, changed } = sortChanges(plan.changes);
    const wrong = plan.rows.filter(({ verdict }) => verdict === "wrong").length;
    const done = { added: added.length, changed: changed.length, wrong };
    if (plan.changes.length === 0) return { ok: true, ...done };

    await addRegistryPeople(tx, added, now);
    for (const { seen, record: person } of changed) await changeRegistryPerson(tx, seen, person, now);
    await record(tx, { actor: viewer.id, act: "import_registry", at: now, details: { ...done, plan: input.seen } });
    return { ok: true, ...done };
  });
}
