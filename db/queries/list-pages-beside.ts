import { and, asc, desc, eq, gt, lt, ne } from "drizzle-orm";
import type { Language } from "@/core/story/story-content";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";

/** A story in print and where it stands. */
type Placed = { story: string; language: Language; column: string; place: number };

/** The slugs of live stories whose pages name this one: the next older and newer of its column, and its other-language story. */
export async function listPagesBeside(reader: Reader, placed: Placed): Promise<string[]> {
  const { liveStory, translationPair } = reader.tables;
  const paired = reader
    .select({ slug: liveStory.slug })
    .from(translationPair)
    .innerJoin(liveStory, eq(liveStory.story, translationPair.story))
    .where(eq(translationPair.other, placed.story));
  const found = [
    await findBeside(reader, placed, "older"),
    await findBeside(reader, placed, "newer"),
    ...(await paired),
  ];
  return found.flatMap((one) => one?.slug ?? []);
}

/** The live story that stands next to a place in its column and language; undefined at the end of the column. */
export async function findBeside(reader: Reader, { story, language, column, place }: Placed, side: "older" | "newer") {
  const [found] = await beside[side](reader).execute({ story, language, column, place });
  return found;
}

const beside = {
  older: keepQuery((reader) => nextInColumn(reader, lt, desc).prepare("older_in_column")),
  newer: keepQuery((reader) => nextInColumn(reader, gt, asc).prepare("newer_in_column")),
};

function nextInColumn(reader: Reader, beyond: typeof lt, order: typeof asc) {
  const { liveStory } = reader.tables;
  const { story, language, column, place } = liveStory;
  return reader
    .select(linkColumns(reader))
    .from(liveStory)
    .where(
      and(
        eq(language, given("language", language)),
        eq(column, given("column", column)),
        beyond(place, given("place", place)),
        ne(story, given("story", story)),
      ),
    )
    .orderBy(order(place))
    .limit(1);
}

/** What a link to a live story says. */
export function linkColumns({ tables: { liveStory } }: Reader) {
  const { story, slug, title, language, place, releasedAt } = liveStory;
  return { story, slug, title, language, place, releasedAt };
}
