import { and, eq } from "drizzle-orm";
import type { WebhookRecord } from "@/core/notices/webhook-record";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { newId } from "@/db/new-id";
import type { Store } from "@/db/store";
import { leadsInside, type Reach } from "@/jobs/post-call";

/**
 * Adds an address outside, or changes the one that was `seen`; without a secret it keeps its own. Administrators only. Neither secret
 * nor address enters the ledger, since robots carry their key in the address; its host does. Refuses with not_allowed or changed_meanwhile,
 * or not_valid for an address that no call would reach since it lies inside.
 */
export async function keepWebhook(
  store: Store,
  viewer: Viewer,
  input: { seen: { id: string; version: number } | null; webhook: WebhookRecord },
  now: Date,
  reach?: Reach,
): Promise<Result<{ webhook: string }>> {
  if (!holds(viewer, "administrator")) return refuse("not_allowed");
  if (await leadsInside(input.webhook.url, reach)) return refuse("not_valid", [{ place: "url", reason: "inside" }]);
  return store.write(async (tx) => {
    const { webhook } = tx.tables;
    const { seen } = input;
    const { secret, ...rest } = input.webhook;
    const id = seen?.id ?? newId(now);
    if (seen) {
      const changed = await tx
        .update(webhook)
        .set({ ...rest, ...(secret !== "" && { secret }), version: seen.version + 1 })
        .where(and(eq(webhook.id, id), eq(webhook.version, seen.version)))
        .returning({ id: webhook.id });
      if (changed.length === 0) return refuse("changed_meanwhile");
    } else await tx.insert(webhook).values({ id, ...input.webhook, version: 1 });
    const { url, ...told } = rest;
    const details = { webhook: id, host: new URL(url).host, ...told };
    await record(tx, { actor: viewer.id, act: "keep_webhook", at: now, details });
    return { ok: true, webhook: id };
  });
}
