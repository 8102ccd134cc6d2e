import { asc, eq } from "drizzle-orm";
import { auditLimit, readCalendar, type ServiceClock } from "@/core/workflow/working-age";
import { keepQuery } from "../kept-query";
import type { Reader } from "../store";

/** The setting that holds the limit. */
export const limitSetting = "audit_limit";

/** The service clock as it is set now; the limit is 24 working hours unless a college decided otherwise. */
export async function findServiceClock(reader: Reader): Promise<ServiceClock> {
  const [days, [set]] = await Promise.all([specialDays(reader).execute(), limitOf(reader).execute()]);
  return { calendar: readCalendar(days), limit: typeof set?.value === "number" ? set.value : auditLimit };
}

const specialDays = keepQuery((reader) => {
  const { day, worked } = reader.tables.holiday;
  return reader.select({ day, worked }).from(reader.tables.holiday).prepare("special_days");
});

const limitOf = keepQuery((reader) => {
  const { key, value } = reader.tables.setting;
  return reader.select({ value }).from(reader.tables.setting).where(eq(key, limitSetting)).prepare("audit_limit");
});

/** Days in a row that were entered under one name. A weekend between two of them does not part them. */
export type HolidayRun = { zh: string; en: string; worked: boolean; days: string[] };

/** Every special day, first to last, put together as they were entered. */
export async function listHolidays(reader: Reader): Promise<HolidayRun[]> {
  const { holiday } = reader.tables;
  const runs: HolidayRun[] = [];
  for (const { day, ...name } of await reader.select().from(holiday).orderBy(asc(holiday.day))) {
    const run = runs.findLast((one) => goesOn(one, name, day));
    if (run) run.days.push(day);
    else runs.push({ ...name, days: [day] });
  }
  return runs;
}

function goesOn(run: HolidayRun, { zh, en, worked }: Omit<HolidayRun, "days">, day: string): boolean {
  const gap = (Date.parse(day) - Date.parse(run.days.at(-1) ?? "")) / 86_400_000;
  return run.zh === zh && run.en === en && run.worked === worked && gap <= 3;
}
