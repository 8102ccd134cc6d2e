import { dayStart } from "./workflow/college-day";
import { localTimeText } from "./zoned-time";

/** Reads a month of an address, `YYYY-MM`; undefined for anything that is none. */
export function readMonth(text: string | undefined): string | undefined {
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text ?? "") ? text : undefined;
}

/** Reads a day of an address, `YYYY-MM-DD`; undefined for a day that does not exist. */
export function readDay(text: string | undefined): string | undefined {
  const month = readMonth(text?.slice(0, 7));
  return month && weeksOf(month).some((week) => week.includes(text ?? "")) ? text : undefined;
}

/** The day, `YYYY-MM-DD`, that a moment falls on in the college's time zone. */
export function dayOf(moment: Date, timeZone: string): string {
  return localTimeText(moment, timeZone).slice(0, 10);
}

/** The month, `YYYY-MM`, that a moment falls in in the college's time zone. */
export function monthOf(moment: Date, timeZone: string): string {
  return dayOf(moment, timeZone).slice(0, 7);
}

/** The month some months on, or back where `by` is below zero. */
export function monthBeside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** When a month begins at the college and when the next one does. */
export function monthBounds(month: string, timeZone: string): { from: Date; until: Date } {
  return { from: dayStart(`${month}-01`, timeZone), until: dayStart(`${monthBeside(month, 1)}-01`, timeZone) };
}

/** The weeks of a month from Monday to Sunday, as days `YYYY-MM-DD`; null where a day belongs to another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const length = (Date.parse(`${monthBeside(month, 1)}-01T00:00:00Z`) - first.getTime()) / (24 * 60 * 60 * 1000);
  const blank = (first.getUTCDay() + 6) % 7;
  return Array.from({ length: Math.ceil((blank + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = week * 7 + weekday - blank + 1;
      return day < 1 || day > length ? null : `${month}-${String(day).padStart(2, "0")}`;
    }),
  );
}

/** What happens on each day of the college, in the order given. */
export function byDay<Entry extends { at: Date }>(entries: readonly Entry[], timeZone: string): Map<string, Entry[]> {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at, timeZone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}
