import { aliasedTable, and, desc, eq, lt, ne } from "drizzle-orm";
import { foldTag } from "@/core/story/fold-tag";
import type { LinkedStory, PublishedStory, StoryAround } from "@/core/story/published";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";
import { findBeside, linkColumns } from "./list-pages-beside";

/** How many stories a page calls related. */
const most = 4;

/**
 * What a live story's page leads on to: the next older and newer of its column, up to four older stories that share a tag with it,
 * newest first and not named already, and its other-language story while that is live.
 */
export async function listStoriesAround(reader: Reader, { id, place, content }: PublishedStory): Promise<StoryAround> {
  const placed = { story: id, place, language: content.language, column: content.column };
  const [older, newer, related, translation] = await Promise.all([
    findBeside(reader, placed, "older"),
    findBeside(reader, placed, "newer"),
    listRelated(reader, placed, content.tags.map(foldTag)),
    findTranslation(reader, id),
  ]);
  return {
    older: older && linked(older),
    newer: newer && linked(newer),
    related: related
      .filter(({ story }) => story !== older?.story && story !== newer?.story)
      .slice(0, most)
      .map(linked),
    translation: translation && linked(translation),
  };
}

type Row = Omit<LinkedStory, "releasedAt"> & { story: string; place: number; releasedAt: Date };
type Placed = { place: number; language: LinkedStory["language"] };

/** Each tag is asked by itself: a place in its index answers at once, however many stories carry it. */
async function listRelated(reader: Reader, { language, place }: Placed, tags: readonly string[]): Promise<Row[]> {
  const { liveTag, liveStory } = reader.tables;
  const found = await Promise.all(
    [...new Set(tags.filter(Boolean))].map((tag) =>
      reader
        .select(linkColumns(reader))
        .from(liveTag)
        .innerJoin(liveStory, eq(liveStory.story, liveTag.story))
        .where(and(eq(liveTag.language, language), eq(liveTag.tag, tag), lt(liveTag.place, place)))
        .orderBy(desc(liveTag.place))
        .limit(most + 1),
    ),
  );
  const once = new Map(found.flat().map((row) => [row.story, row]));
  return [...once.values()].sort((one, other) => other.place - one.place);
}

/**
 * The other-language story of a live story, while it is in print. A linked draft may come into the language of the other one: then
 * neither leads to the other.
 */
export async function findTranslation(reader: Reader, story: string): Promise<Row | undefined> {
  const [found] = await translationOf(reader).execute({ story });
  return found;
}

const translationOf = keepQuery((reader) => {
  const { liveStory, translationPair } = reader.tables;
  const own = aliasedTable(liveStory, "own");
  return reader
    .select(linkColumns(reader))
    .from(translationPair)
    .innerJoin(own, eq(own.story, translationPair.story))
    .innerJoin(liveStory, and(eq(liveStory.story, translationPair.other), ne(liveStory.language, own.language)))
    .where(eq(translationPair.story, given("story", translationPair.story)))
    .prepare("translation_of");
});

function linked({ slug, title, language, releasedAt }: Row): LinkedStory {
  return { slug, title, language, releasedAt: releasedAt.toISOString() };
}
