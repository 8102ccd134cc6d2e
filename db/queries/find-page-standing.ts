import { and, desc, eq } from "drizzle-orm";
import { isIntact } from "@/core/story/story-package";
import type { Reader } from "../store";

/** How the public stands to a story's address, and for a withheld one which story and hash it is about. */
export type PageStanding =
  | { standing: "live" | "withdrawn" | "unknown" }
  | { standing: "withheld"; story: string; hash: string };

/**
 * Whether the address of this slug shows a story, a notice or nothing. A live story whose text is not the released hash is withheld.
 */
export async function findPageStanding(reader: Reader, slug: string): Promise<PageStanding> {
  const { liveStory, story, revision, release } = reader.tables;
  const [live] = await reader
    .select({ story: story.id, package: revision.package, hash: revision.hash, released: release.hash })
    .from(liveStory)
    .innerJoin(story, eq(story.id, liveStory.story))
    .innerJoin(revision, eq(revision.id, story.live))
    .innerJoin(release, and(eq(release.story, story.id), eq(release.revision, revision.id)))
    .where(eq(liveStory.slug, slug))
    .orderBy(desc(release.number))
    .limit(1);
  if (live) {
    const sound = live.hash === live.released && isIntact(live.package, live.released);
    return sound ? { standing: "live" } : { standing: "withheld", story: live.story, hash: live.released };
  }
  const [gone] = await reader
    .select({ id: story.id })
    .from(story)
    .where(and(eq(story.slug, slug), eq(story.state, "withdrawn")));
  return { standing: gone ? "withdrawn" : "unknown" };
}
