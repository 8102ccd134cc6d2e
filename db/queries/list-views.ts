import { desc, eq, gte, inArray, sql } from "drizzle-orm";
import type { Language } from "@/core/story/story-content";
import type { Reader } from "../store";

/** A live story and how often it was read, in the last days and ever. */
export type ReadStory = {
  id: string;
  slug: string;
  title: string;
  language: Language;
  department: { zh: string; en: string };
  releasedAt: Date;
  lately: number;
  ever: number;
};

/** The live stories read most since a day (`YYYY-MM-DD`), the most read first, at most `most`. */
export async function listMostRead(reader: Reader, since: string, most: number): Promise<ReadStory[]> {
  const { viewDay, liveStory, department } = reader.tables;
  const lately = sql<number>`sum(${viewDay.views})`.mapWith(Number);
  const rows = await reader
    .select({
      id: liveStory.story,
      slug: liveStory.slug,
      title: liveStory.title,
      language: liveStory.language,
      department: { zh: department.zh, en: department.en },
      releasedAt: liveStory.releasedAt,
      lately,
    })
    .from(viewDay)
    .innerJoin(liveStory, eq(liveStory.story, viewDay.story))
    .innerJoin(department, eq(department.id, liveStory.department))
    .where(gte(viewDay.day, since))
    .groupBy(liveStory.story, department.id)
    .orderBy(desc(lately), desc(liveStory.place))
    .limit(most);
  const ever = await countViewsOf(
    reader,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, ever: ever.get(row.id) ?? 0 }));
}

/** How often these stories were read since they came out, by id. */
export async function countViewsOf(reader: Reader, stories: readonly string[]): Promise<Map<string, number>> {
  if (stories.length === 0) return new Map();
  const { viewDay } = reader.tables;
  const rows = await reader
    .select({ story: viewDay.story, views: sql<number>`sum(${viewDay.views})`.mapWith(Number) })
    .from(viewDay)
    .where(inArray(viewDay.story, [...stories]))
    .groupBy(viewDay.story);
  return new Map(rows.map(({ story, views }) => [story, views]));
}

/** How often stories were read on each day since one (`YYYY-MM-DD`), the oldest first; days without a reader are left out. */
export async function listDaysRead(reader: Reader, since: string): Promise<{ day: string; views: number }[]> {
  const { viewDay } = reader.tables;
  return reader
    .select({ day: viewDay.day, views: sql<number>`sum(${viewDay.views})`.mapWith(Number) })
    .from(viewDay)
    .where(gte(viewDay.day, since))
    .groupBy(viewDay.day)
    .orderBy(viewDay.day);
}
