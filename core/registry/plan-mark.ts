import { sha256Hex } from "../sha256-hex";

/** What a plan is known by: the plan somebody looked at and the one that is carried out have the same mark, or nothing is done. */
export function markOf(plan: { rows: readonly object[]; changes: readonly object[] }): string {
  return sha256Hex(JSON.stringify([plan.rows, plan.changes]));
}
