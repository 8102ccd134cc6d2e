import { eq, sql } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findReason, listReasons } from "@/db/queries/list-reasons";
import type { Seen } from "@/db/registry-writes";
import type { Store, Writer } from "@/db/store";

/**
 * Moves a reason one place up or down the list; at its end nothing changes. Only administrators may. Refuses with not_allowed,
 * not_found, or changed_meanwhile when somebody ordered or worded it anew meanwhile.
 */
export async function orderReasons(
  store: Store,
  viewer: Viewer,
  { seen, to }: { seen: Seen; to: "up" | "down" },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const found = await findReason(tx, seen.id);
    if (!found || found.retired) return refuse("not_found");
    if (found.version !== seen.version) return refuse("changed_meanwhile");

    const order = (await listReasons(tx)).map(({ id }) => id);
    const place = order.indexOf(seen.id);
    const beside = order[to === "up" ? place - 1 : place + 1];
    if (!beside) return { ok: true };
    const reasons = order.map((id) => (id === seen.id ? beside : id === beside ? seen.id : id));
    await keepOrder(tx, reasons, [seen.id, beside]);
    await record(tx, { actor: viewer.id, act: "order_reasons", at: now, details: { reasons } });
    return { ok: true };
  });
}

/** Writes every place anew, so that places are told apart; only those that changed them are seen as changed. */
async function keepOrder(tx: Writer, order: readonly string[], moved: readonly string[]): Promise<void> {
  const { reason } = tx.tables;
  for (const [position, id] of order.entries()) {
    const version = moved.includes(id) ? sql`${reason.version} + 1` : reason.version;
    await tx.update(reason).set({ position, version }).where(eq(reason.id, id));
  }
}
