import { type Result, refuse } from "@/core/refusal";
import { markOf } from "@/core/registry/plan-mark";
import { planTerms } from "@/core/registry/plan-terms";
import type { TableRow } from "@/core/registry/table";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { listWholeTermBase } from "@/db/queries/list-terms";
import { addTerms, changeTerm, sortChanges } from "@/db/registry-writes";
import type { Store } from "@/db/store";

/**
 * Takes a table of terms into the term base as its plan was shown; wrong rows are left out. Only administrators may. Used again it
 * changes nothing. Refuses with not_allowed, or with changed_meanwhile when the term base has moved on since `seen`, the
 * mark of the plan that was looked at.
 */
export async function importTerms(
  store: Store,
  viewer: Viewer,
  input: { rows: readonly TableRow[]; seen: string },
  now: Date,
): Promise<Result<{ added: number; changed: number; wrong: number }>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const plan = planTerms(input.rows, await listWholeTermBase(tx));
    if (markOf(plan) !== input.seen) return refuse("changed_meanwhile");

    const { added, changed } = sortChanges(plan.changes);
    const wrong = plan.rows.filter(({ verdict }) => verdict === "wrong").length;
    const done = { added: added.length, changed: changed.length, wrong };
    if (plan.changes.length === 0) return { ok: true, ...done };

    await addTerms(tx, added, now);
    for (const { seen, record: term } of changed) await changeTerm(tx, seen, term);
    await record(tx, { actor: viewer.id, act: "import_terms", at: now, details: { ...done, plan: input.seen } });
    return { ok: true, ...done };
  });
}
