import { and, eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findReason } from "@/db/queries/list-reasons";
import type { Seen } from "@/db/registry-writes";
import type { Store } from "@/db/store";

/**
 * Takes a reason off the list that auditors choose from, or puts a retired one back. Old verdicts keep it. Only
 * administrators may. Refuses with not_allowed, not_found, wrong_state when it is so already, or changed_meanwhile.
 */
export async function retireReason(
  store: Store,
  viewer: Viewer,
  { seen, retired }: { seen: Seen; retired: boolean },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const found = await findReason(tx, seen.id);
    if (!found) return refuse("not_found");
    if (found.version !== seen.version) return refuse("changed_meanwhile");
    if (found.retired === retired) return refuse("wrong_state");
    const { reason } = tx.tables;
    const version = seen.version + 1;
    await tx
      .update(reason)
      .set({ retired, version })
      .where(and(eq(reason.id, seen.id), eq(reason.version, seen.version)));

    const { zh, en } = found;
    const details = { reason: seen.id, version, zh, en };
    await record(tx, { actor: viewer.id, act: retired ? "retire_reason" : "restore_reason", at: now, details });
    return { ok: true };
  });
}
