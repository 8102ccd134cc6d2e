import { and, eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/** Removes an address outside with all that was on its way there. Administrators only; refuses with not_allowed or changed_meanwhile. */
export async function dropWebhook(
  store: Store,
  viewer: Viewer,
  seen: { id: string; version: number },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const { webhook, delivery } = tx.tables;
    const same = and(eq(webhook.id, seen.id), eq(webhook.version, seen.version));
    const [found] = await tx.select({ name: webhook.name }).from(webhook).where(same);
    if (!found) return refuse("changed_meanwhile");
    await tx.delete(delivery).where(eq(delivery.webhook, seen.id));
    await tx.delete(webhook).where(same);
    const details = { webhook: seen.id, name: found.name };
    await record(tx, { actor: viewer.id, act: "drop_webhook", at: now, details });
    return { ok: true };
  });
}
