import { and, desc, eq, gte, lt } from "drizzle-orm";
import { foldTag } from "@/core/story/fold-tag";
import { startOf } from "@/core/story/place-in-print";
import type { ListedPage, ListedStory } from "@/core/story/published";
import { type Language, languages } from "@/core/story/story-content";
import { listLivePlaces } from "../search/live-search";
import type { Reader } from "../store";
import { listLiveStories, listStoriesAt } from "./list-live-stories";

/** What another program asks for; a tag or words, never both. `until` is the first moment after. */
export type AskedPublic = {
  language?: Language;
  column?: string;
  department?: string;
  tag?: string;
  words?: string;
  from?: Date;
  until?: Date;
  before?: string;
  most: number;
};

/**
 * A page of live stories of one language or of both, newest first. Each language is asked by itself, by the index that holds its
 * stories in the order of print, so nothing is sorted but the two pages that come back.
 */
export async function listPublicStories(reader: Reader, asked: AskedPublic): Promise<ListedPage> {
  const wanted = asked.language ? [asked.language] : languages;
  const found: ListedStory[] = [];
  for (const language of wanted) found.push(...(await listInLanguage(reader, asked, language)));
  found.sort((one, other) => other.place - one.place);
  const stories = found.slice(0, asked.most);
  const last = stories.at(-1);
  return { stories, older: found.length > asked.most && last ? String(last.place) : null };
}

async function listInLanguage(reader: Reader, asked: AskedPublic, language: Language): Promise<ListedStory[]> {
  const most = asked.most + 1;
  if (asked.words !== undefined) {
    const before = asked.before === undefined ? undefined : Number(asked.before);
    const query = { ...asked, words: asked.words, language, before, most };
    return listStoriesAt(reader, await listLivePlaces(reader, query));
  }
  if (asked.tag !== undefined) return listStoriesAt(reader, await listTagged(reader, asked, language, most));
  return (await listLiveStories(reader, { ...asked, language, most })).stories;
}

async function listTagged(reader: Reader, asked: AskedPublic, language: Language, most: number): Promise<number[]> {
  const { liveTag, liveStory } = reader.tables;
  const rows = await reader
    .select({ place: liveTag.place })
    .from(liveTag)
    .innerJoin(liveStory, eq(liveStory.story, liveTag.story))
    .where(
      and(
        eq(liveTag.language, language),
        eq(liveTag.tag, foldTag(asked.tag ?? "")),
        asked.column ? eq(liveStory.column, asked.column) : undefined,
        asked.department ? eq(liveStory.department, asked.department) : undefined,
        asked.from ? gte(liveTag.place, startOf(asked.from)) : undefined,
        asked.until ? lt(liveTag.place, startOf(asked.until)) : undefined,
        asked.before === undefined ? undefined : lt(liveTag.place, Number(asked.before)),
      ),
    )
    .orderBy(desc(liveTag.place))
    .limit(most);
  return rows.map(({ place }) => place);
}
