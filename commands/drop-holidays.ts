import { inArray } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/** Takes special days out of the service clock. Only administrators may. Refuses with not_allowed, or not_found when one is gone already. */
export async function dropHolidays(
  store: Store,
  viewer: Viewer,
  input: { days: string[] },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const { holiday } = tx.tables;
    const asked = [...new Set(input.days)].sort();
    const these = inArray(holiday.day, asked);
    const found = await tx.select({ day: holiday.day }).from(holiday).where(these);
    if (found.length === 0 || found.length < asked.length) return refuse("not_found");

    await tx.delete(holiday).where(these);
    await record(tx, { actor: viewer.id, act: "drop_holidays", at: now, details: { days: asked } });
    return { ok: true };
  });
}
