import { inArray, sql } from "drizzle-orm";
import type { ViewCount } from "@/core/site/views";
import type { Store } from "@/db/store";

/**
 * Adds counted views to the days of their stories. Counts for addresses that are no live story are dropped. A measurement and no
 * act of anybody: it leaves no entry in the ledger (decision 20).
 */
export async function addViews(store: Store, counts: readonly ViewCount[]): Promise<void> {
  if (counts.length === 0) return;
  await store.write(async (tx) => {
    const { liveStory, viewDay } = tx.tables;
    const slugs = [...new Set(counts.map((count) => count.slug))];
    const stories = await tx
      .select({ slug: liveStory.slug, story: liveStory.story })
      .from(liveStory)
      .where(inArray(liveStory.slug, slugs));
    const storyOf = new Map(stories.map(({ slug, story }) => [slug, story]));
    for (const { slug, day, views } of counts) {
      const story = storyOf.get(slug);
      if (story === undefined) continue;
      await tx
        .insert(viewDay)
        .values({ story, day, views })
        .onConflictDoUpdate({ target: [viewDay.story, viewDay.day], set: { views: sql`${viewDay.views} + ${views}` } });
    }
  });
}
