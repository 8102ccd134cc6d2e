import { viewsTag } from "@/core/story/page-tags";
import { countViewsOf } from "@/db/queries/list-views";
import { readTagged } from "./read-tagged";

/** How often a story was opened so far. Its page is made anew when a day is over. */
export function loadViews(story: string): Promise<number> {
  return readTagged([viewsTag], async (reader) => (await countViewsOf(reader, [story])).get(story) ?? 0);
}
