const hour = 60 * 60 * 1000;
const day = 24 * hour;
const workingDays = 5;

/** How long an audit may take before it is late: 24 working hours, unless a college decides otherwise. */
export const auditLimit = 24;

/** How an age stands against the limit: in time, past half of it, or past it. */
export type AgeMark = "fresh" | "half" | "late";

/**
 * Whole hours between two moments, Saturdays and Sundays left out. `timeZone` (an IANA name) says when the college's days
 * begin. Never negative.
 */
export function workingAge(since: Date, now: Date, timeZone: string): number {
  const passed = workingTime(localTime(now, timeZone)) - workingTime(localTime(since, timeZone));
  return Math.max(Math.floor(passed / hour), 0);
}

export function ageMark(hours: number, limit = auditLimit): AgeMark {
  if (hours >= limit) return "late";
  return hours * 2 >= limit ? "half" : "fresh";
}

/** Working milliseconds since a Monday long ago: five days of every full week, and what began of this one. */
function workingTime(local: number): number {
  const sinceMonday = local + 3 * day;
  const weeks = Math.floor(sinceMonday / (7 * day));
  return weeks * workingDays * day + Math.min(sinceMonday - weeks * 7 * day, workingDays * day);
}

/** The clock on the college's wall as if it hung in Greenwich. */
export function localTime(moment: Date, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const numeric = "numeric" as const;
  const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone, hourCycle: "h23", ...parts });
  clocks.set(timeZone, clock);
  return clock;
}
