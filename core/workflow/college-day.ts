import { localTime } from "./working-age";

/** The moment a calendar day (`YYYY-MM-DD`) begins at the college; `timeZone` is an IANA name. */
export function dayStart(day: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const guess = new Date(wanted - (localTime(new Date(wanted), timeZone) - wanted));
  // Once more, for a day on which the clocks change.
  return new Date(guess.getTime() - (localTime(guess, timeZone) - wanted));
}
