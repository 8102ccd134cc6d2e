import { and, asc, desc, eq, gte, lt } from "drizzle-orm";
import { monthBounds, monthOf } from "@/core/month";
import { startOf } from "@/core/story/place-in-print";
import type { Language } from "@/core/story/story-content";
import type { Reader } from "../store";

/** Whose months: those of the stories in print of one language, by the college's clock; `year` keeps to one (`YYYY`). */
type Shelf = { language: Language; timeZone: string; year?: string };

/**
 * The months (`YYYY-MM`, newest first) that hold stories in print. One look into the index for each month, from the newest story to
 * the newest one before its month, however many stories a month holds.
 */
export async function listMonthsInPrint(reader: Reader, { language, timeZone, year }: Shelf): Promise<string[]> {
  const months: string[] = [];
  let until = year ? monthBounds(`${year}-12`, timeZone).until : undefined;
  for (;;) {
    const month = await findMonthBefore(reader, { language, timeZone }, until);
    if (!month || (year && !month.startsWith(year))) return months;
    months.push(month);
    until = monthBounds(month, timeZone).from;
  }
}

/** The nearest months with stories before and after a month, where there are any. */
export async function findMonthsBeside(
  reader: Reader,
  shelf: Shelf,
  month: string,
): Promise<{ older?: string; newer?: string }> {
  const { from, until } = monthBounds(month, shelf.timeZone);
  return {
    older: await findMonthBefore(reader, shelf, from),
    newer: await findMonthFrom(reader, shelf, until),
  };
}

async function findMonthBefore(
  reader: Reader,
  { language, timeZone }: Shelf,
  until?: Date,
): Promise<string | undefined> {
  const { liveStory } = reader.tables;
  const [found] = await reader
    .select({ at: liveStory.releasedAt })
    .from(liveStory)
    .where(and(eq(liveStory.language, language), until ? lt(liveStory.place, startOf(until)) : undefined))
    .orderBy(desc(liveStory.place))
    .limit(1);
  return found && monthOf(found.at, timeZone);
}

async function findMonthFrom(reader: Reader, { language, timeZone }: Shelf, from: Date): Promise<string | undefined> {
  const { liveStory } = reader.tables;
  const [found] = await reader
    .select({ at: liveStory.releasedAt })
    .from(liveStory)
    .where(and(eq(liveStory.language, language), gte(liveStory.place, startOf(from))))
    .orderBy(asc(liveStory.place))
    .limit(1);
  return found && monthOf(found.at, timeZone);
}
