import { aliasedTable, and, asc, count, desc, eq, gt, gte, lt, ne, sql } from "drizzle-orm";
import { startOf } from "@/core/story/place-in-print";
import type { Language } from "@/core/story/story-content";
import type { Reader } from "../store";

/** How many story numbers a part of the sitemap covers. A story keeps its part for good, because it keeps its number. */
export const numbersInPart = 40_000;

/** A live story as search engines hear of it, with its live other-language story. */
export type SitemapStory = {
  number: number;
  language: Language;
  slug: string;
  title: string;
  releasedAt: Date;
  correctedAt: Date | null;
  place: number;
  other: { language: Language; slug: string } | null;
};

/** How many stories are in print. */
export async function countLiveStories(reader: Reader): Promise<number> {
  const { liveStory } = reader.tables;
  const [found] = await reader.select({ stories: count() }).from(liveStory);
  return found?.stories ?? 0;
}

/** The parts of the sitemap that hold a live story, and the newest change in each. */
export async function listSitemapParts(reader: Reader): Promise<{ part: number; changedAt: Date }[]> {
  const { story, liveStory } = reader.tables;
  // Written out, not a parameter: PostgreSQL compares the expressions of select and group by as they stand.
  const part = sql<number>`${story.number} / ${sql.raw(String(numbersInPart))}`;
  const changedAt = sql`max(coalesce(${liveStory.correctedAt}, ${liveStory.releasedAt}))`.mapWith(liveStory.releasedAt);
  return reader
    .select({ part, changedAt })
    .from(liveStory)
    .innerJoin(story, eq(story.id, liveStory.story))
    .groupBy(part)
    .orderBy(part);
}

/** The place in print from which on stories are news: no more than `most` have it, and none was released before `since`. */
export async function findNewsPlace(reader: Reader, { since, most }: { since: Date; most: number }): Promise<number> {
  const { liveStory } = reader.tables;
  const first = startOf(since);
  const [last] = await reader
    .select({ place: liveStory.place })
    .from(liveStory)
    .where(gte(liveStory.place, first))
    .orderBy(desc(liveStory.place))
    .limit(1)
    .offset(most - 1);
  return last?.place ?? first;
}

/** The live stories after a number, in the order of their numbers; within one part of the sitemap where it is named. */
export async function listSitemapStories(
  reader: Reader,
  { part, after, most }: { part?: number; after: number; most: number },
): Promise<SitemapStory[]> {
  const { story, liveStory, translationPair } = reader.tables;
  const other = aliasedTable(liveStory, "other");
  const within =
    part === undefined
      ? undefined
      : and(gte(story.number, part * numbersInPart), lt(story.number, (part + 1) * numbersInPart));
  return reader
    .select({
      number: story.number,
      language: liveStory.language,
      slug: liveStory.slug,
      title: liveStory.title,
      releasedAt: liveStory.releasedAt,
      correctedAt: liveStory.correctedAt,
      place: liveStory.place,
      other: { language: other.language, slug: other.slug },
    })
    .from(story)
    .innerJoin(liveStory, eq(liveStory.story, story.id))
    .leftJoin(translationPair, eq(translationPair.story, story.id))
    .leftJoin(other, and(eq(other.story, translationPair.other), ne(other.language, liveStory.language)))
    .where(and(gt(story.number, after), within))
    .orderBy(asc(story.number))
    .limit(most);
}
