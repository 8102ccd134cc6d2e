import { and, eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/** Sends a failed delivery on its way once more, from the first try. Administrators only; refuses with not_allowed or wrong_state. */
export async function retryDelivery(
  store: Store,
  viewer: Viewer,
  input: { delivery: string },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const { delivery } = tx.tables;
    const again = await tx
      .update(delivery)
      .set({ state: "waiting", attempts: 0, dueAt: now, settledAt: null, leasedUntil: null })
      .where(and(eq(delivery.id, input.delivery), eq(delivery.state, "failed")))
      .returning({ id: delivery.id });
    if (again.length === 0) return refuse("wrong_state");
    await record(tx, { actor: viewer.id, act: "retry_delivery", at: now, details: { delivery: input.delivery } });
    return { ok: true };
  });
}
