import { localTime } from "./working-age";

/** The moment a calendar day (`YYYY-MM-DD`) begins at the college; `timeZone` is an IANA name. */
export function dayStart(day: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const guess = new Date(wanted - (localTime(new Date(wanted), timeZone) - wanted));
  // Once more, for a day on which the clocks change.
  return new Date(guess.getTime() - (localTime(guess, timeZone) - wanted));
}

/** The moment after a calendar day: what is held, or lasts, through that day ends then. */
export function dayAfter(day: string, timeZone: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000);
  return dayStart(next.toISOString().slice(0, 10), timeZone);
}
