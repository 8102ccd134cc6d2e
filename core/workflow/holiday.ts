import { z } from "zod";
import { line } from "../story/clean-text";
import { day } from "../story/story-content";
import { isWeekend } from "./working-age";

/** As many days as are entered at once. */
export const mostDays = 60;

const name = line(60).refine((text) => text !== "", "missing");
const calendarDay = z.string().min(1, "missing").pipe(day);

export type HolidayRecord = { zh: string; en: string; from: string; until: string; worked: boolean };

/** Days in a row to be entered: off, or worked although they are a weekend; both ends included. */
export const holidayRecord = z
  .strictObject({ zh: name, en: name, from: calendarDay, until: calendarDay, worked: z.boolean() })
  .pipe(
    z.custom<HolidayRecord>().superRefine((holiday, context) => {
      const problem = findProblem(holiday);
      if (problem) context.addIssue({ code: "custom", path: [problem[0]], message: problem[1] });
    }),
  );

function findProblem(holiday: HolidayRecord): ["until" | "worked", string] | undefined {
  if (holiday.until < holiday.from) return ["until", "before_start"];
  if (spanOf(holiday) > mostDays) return ["until", "too_many_days"];
  return daysOf(holiday).length === 0 ? ["worked", "no_such_day"] : undefined;
}

/** How long an audit may take, in whole working hours. */
export const limitRecord = z.strictObject({
  limit: z.coerce.number("bad_hours").int("bad_hours").min(1, "bad_hours").max(1000, "bad_hours"),
});

/** The days between both ends that change by it: weekdays for a holiday, weekend days for days that are worked. */
export function daysOf({ from, until, worked }: { from: string; until: string; worked: boolean }): string[] {
  const span = Math.min(spanOf({ from, until }), mostDays);
  const days = Array.from({ length: Math.max(span, 0) }, (_, at) => isoDay(Date.parse(from) + at * 86_400_000));
  return days.filter((one) => isWeekend(one) === worked);
}

function spanOf({ from, until }: { from: string; until: string }): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
