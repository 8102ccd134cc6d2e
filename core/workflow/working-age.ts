const hour = 60 * 60 * 1000;
const day = 24 * hour;
const workingDays = 5;

/** How long an audit may take before it is late: 24 working hours, unless a college decides otherwise. */
export const auditLimit = 24;

/** How an age stands against the limit: in time, past half of it, or past it. */
export type AgeMark = (typeof ageMarks)[number];
export const ageMarks = ["fresh", "half", "late"] as const;

/** A day (`YYYY-MM-DD`) that is not what its weekday says: a weekday off, or a weekend day that is worked. */
export type SpecialDay = { day: string; worked: boolean };

/** The days a college works: Monday to Friday, without the weekdays off and with the weekend days that are worked. */
export type WorkingCalendar = readonly { start: number; counts: 1 | -1 }[];

/** What ages are counted by: the days a college works, and the working hours an audit may take. */
export type ServiceClock = { calendar: WorkingCalendar; limit: number };

/** Readies special days for counting. A weekend day off and a weekday worked are what they are anyway. */
export function readCalendar(days: readonly SpecialDay[]): WorkingCalendar {
  return days.flatMap(({ day: text, worked }) => {
    if (worked !== isWeekend(text)) return [];
    return [{ start: Date.parse(`${text}T00:00:00Z`), counts: worked ? (1 as const) : (-1 as const) }];
  });
}

/** Whether a day (`YYYY-MM-DD`) is a Saturday or a Sunday. */
export function isWeekend(text: string): boolean {
  return [0, 6].includes(new Date(`${text}T00:00:00Z`).getUTCDay());
}

/**
 * Whole hours between two moments on working days, which run from midnight to midnight. `timeZone` (an IANA name) says when
 * the college's days begin. Never negative.
 */
export function workingAge(since: Date, now: Date, timeZone: string, calendar: WorkingCalendar = []): number {
  const [from, to] = [localTime(since, timeZone), localTime(now, timeZone)];
  let passed = workingTime(to) - workingTime(from);
  for (const { start, counts } of calendar) passed += counts * Math.max(within(to, start) - within(from, start), 0);
  return Math.max(Math.floor(passed / hour), 0);
}

/** The mark of so many whole hours. */
export function ageMark(hours: number, limit = auditLimit): AgeMark {
  if (hours >= limit) return "late";
  return hours * 2 >= limit ? "half" : "fresh";
}

/**
 * The last moment from which on a story is `hours` old `now`, to the millisecond: whatever came later is younger. Undefined when the
 * years before hold no such moment.
 */
export function lastMomentOf(
  hours: number,
  now: Date,
  timeZone: string,
  calendar: WorkingCalendar = [],
): Date | undefined {
  const reaches = (moment: number) => workingAge(new Date(moment), now, timeZone, calendar) >= hours;
  if (hours <= 0) return now;
  let young = now.getTime();
  let old = young - (hours * hour + 7 * day);
  for (let doubled = 0; !reaches(old); doubled++) {
    if (doubled > 6) return undefined;
    old = young - 2 * (young - old);
  }
  while (young - old > 1) {
    const middle = Math.floor((old + young) / 2);
    if (reaches(middle)) old = middle;
    else young = middle;
  }
  return new Date(old);
}

/** When the stories that have this mark now began to wait: after the first moment and up to the second, where there is one. */
export function waitingSince(
  mark: AgeMark,
  now: Date,
  timeZone: string,
  { calendar, limit }: ServiceClock,
): { after?: Date; upTo?: Date } {
  // Where nothing is old enough, nothing began before the first moment there is.
  const moment = (hours: number) => lastMomentOf(hours, now, timeZone, calendar) ?? new Date(0);
  if (mark === "late") return { upTo: moment(limit) };
  const half = moment(Math.ceil(limit / 2));
  return mark === "half" ? { after: moment(limit), upTo: half } : { after: half };
}

function within(local: number, start: number): number {
  return Math.min(Math.max(local - start, 0), day);
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
