import { desc, eq, inArray } from "drizzle-orm";
import type { StoryContent } from "@/core/story/story-content";
import { readIntact } from "../read-intact";
import { type LiveQuery, listLivePlaces } from "../search/live-search";
import type { Reader } from "../store";

export type LiveResult = {
  slug: string;
  column: string;
  department: string;
  releasedAt: string;
  content: StoryContent;
};

/**
 * A page of what readers find, newest first, and the place to go on after. A story whose text is not the one its hash names is
 * left out: its page is withheld too.
 */
export async function searchLive(
  reader: Reader,
  query: LiveQuery,
): Promise<{ results: LiveResult[]; older: number | null }> {
  const found = await listLivePlaces(reader, { ...query, most: query.most + 1 });
  const places = found.slice(0, query.most);
  return {
    results: await listResultsAt(reader, places),
    older: found.length > query.most ? (places.at(-1) ?? null) : null,
  };
}

async function listResultsAt(reader: Reader, places: number[]): Promise<LiveResult[]> {
  if (places.length === 0) return [];
  const { liveStory, story, revision } = reader.tables;
  const rows = await reader
    .select({
      shown: { slug: liveStory.slug, column: liveStory.column, department: liveStory.department },
      releasedAt: liveStory.releasedAt,
      package: revision.package,
      hash: revision.hash,
    })
    .from(liveStory)
    .innerJoin(story, eq(story.id, liveStory.story))
    .innerJoin(revision, eq(revision.id, story.live))
    .where(inArray(liveStory.place, places))
    .orderBy(desc(liveStory.place));
  return rows.flatMap(({ shown, releasedAt, ...kept }) => {
    const content = readIntact(kept.package, kept.hash);
    return content ? [{ ...shown, releasedAt: releasedAt.toISOString(), content }] : [];
  });
}
