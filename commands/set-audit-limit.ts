import { eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { limitRecord } from "@/core/workflow/holiday";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findServiceClock, limitSetting } from "@/db/queries/find-service-clock";
import type { Store } from "@/db/store";

/**
 * Sets how many working hours an audit may take. Only administrators may. Setting what is set changes nothing. Refuses with
 * not_allowed, or not_valid for anything but 1 to 1000 whole hours.
 */
export async function setAuditLimit(
  store: Store,
  viewer: Viewer,
  input: { limit: number },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const parsed = limitRecord.safeParse(input);
    if (!parsed.success) return refuse("not_valid", [{ place: "limit", reason: "bad_hours" }]);
    const { limit } = parsed.data;
    if ((await findServiceClock(tx)).limit === limit) return { ok: true };

    const { setting } = tx.tables;
    await tx.delete(setting).where(eq(setting.key, limitSetting));
    await tx.insert(setting).values({ key: limitSetting, value: limit });
    await record(tx, { actor: viewer.id, act: "set_audit_limit", at: now, details: { limit } });
    return { ok: true };
  });
}
