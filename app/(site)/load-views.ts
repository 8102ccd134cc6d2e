import { viewsTag } from "@/core/story/page-tags";
import type { PublishedStory } from "@/core/story/published";
import { countViewsOf } from "@/db/queries/list-views";
import { readTagged } from "./read-tagged";

/** How often a story was opened so far. Its page is made anew some minutes after it was opened again. */
export function loadViews({ id: story, content: { slug } }: PublishedStory): Promise<number> {
  return readTagged([viewsTag(slug)], async (reader) => (await countViewsOf(reader, [story])).get(story) ?? 0);
}
