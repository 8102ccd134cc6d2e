import { asc, inArray } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { daysOf, type HolidayRecord, holidayRecord } from "@/core/workflow/holiday";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/**
 * Enters days in a row into the service clock: weekdays off, or weekend days that are worked. Only administrators may. Refuses with
 * not_allowed, or not_valid with the places that are wrong; a day is entered once, and `named` is the first that is there already.
 */
export async function addHolidays(
  store: Store,
  viewer: Viewer,
  input: HolidayRecord,
  now: Date,
): Promise<Result<{ days: string[] }>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const parsed = holidayRecord.safeParse(input);
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) => ({ place: String(path[0]), reason: message }));
      return refuse("not_valid", problems);
    }
    const { zh, en, worked } = parsed.data;
    const days = daysOf(parsed.data);
    const { holiday } = tx.tables;
    const [taken] = await tx
      .select({ day: holiday.day })
      .from(holiday)
      .where(inArray(holiday.day, days))
      .orderBy(asc(holiday.day))
      .limit(1);
    if (taken) return refuse("not_valid", [{ place: "from", reason: "day_taken", named: taken.day }]);

    await tx.insert(holiday).values(days.map((day) => ({ day, worked, zh, en })));
    await record(tx, { actor: viewer.id, act: "add_holidays", at: now, details: { days, worked, zh, en } });
    return { ok: true, days };
  });
}
