import { and, asc, desc, eq, gt, lt, ne } from "drizzle-orm";
import type { Language } from "@/core/story/story-content";
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
  const { liveStory } = reader.tables;
  const beyond = side === "older" ? lt(liveStory.place, place) : gt(liveStory.place, place);
  const order = side === "older" ? desc(liveStory.place) : asc(liveStory.place);
  const [found] = await reader
    .select(linkColumns(reader))
    .from(liveStory)
    .where(and(eq(liveStory.language, language), eq(liveStory.column, column), beyond, ne(liveStory.story, story)))
    .orderBy(order)
    .limit(1);
  return found;
}

/** What a link to a live story says. */
export function linkColumns({ tables: { liveStory } }: Reader) {
  const { story, slug, title, language, place, releasedAt } = liveStory;
  return { story, slug, title, language, place, releasedAt };
}
