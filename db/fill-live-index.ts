import { asc, eq, inArray } from "drizzle-orm";
import { unpackStory } from "@/core/story/story-package";
import { keepTags } from "./print-writes";
import { hasNoIndex, indexLive } from "./search/live-search";
import type { Store } from "./store";

/** How many stories one transaction takes in, so that nobody waits long behind it. */
const together = 200;

/**
 * Makes findable what was in print before readers could search: live stories that their index does not hold yet. Returns how many;
 * it is done once after a migration and finds nothing afterwards.
 */
export async function fillLiveIndex(store: Store): Promise<number> {
  for (let filled = 0; ; ) {
    const done = await fillSome(store);
    filled += done;
    if (done < together) return filled;
  }
}

async function fillSome(store: Store): Promise<number> {
  return store.write(async (tx) => {
    const { liveStory, story, revision } = tx.tables;
    const places = tx.select({ place: liveStory.place }).from(liveStory).where(hasNoIndex(liveStory.place));
    const rows = await tx
      .select({ shown: liveStory, package: revision.package })
      .from(liveStory)
      .innerJoin(story, eq(story.id, liveStory.story))
      .innerJoin(revision, eq(revision.id, story.live))
      .where(inArray(liveStory.place, places.orderBy(asc(liveStory.place)).limit(together)));
    for (const row of rows) {
      const content = unpackStory(row.package);
      await indexLive(tx, row.shown.place, content);
      await keepTags(tx, row.shown.story, row.shown, content.tags);
    }
    return rows.length;
  });
}
