import type { FrontColumn, FrontPageStories, Named } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import type { Reader } from "../store";
import { listLiveStories } from "./list-live-stories";

/** How many stories stand beside the lead, and how many each column shows below. */
const shown = { seconds: 4, column: 4 };

/** The front page of one language: the newest story with a picture leads, then the newest, then each column's own. */
export async function listFrontPage(
  reader: Reader,
  language: Language,
  columns: readonly Named[],
): Promise<FrontPageStories> {
  const newest = await listLiveStories(reader, { language, most: shown.seconds + 1 });
  const lead = newest.stories.find((story) => story.photo) ?? newest.stories[0] ?? null;
  const seconds = newest.stories.filter((story) => story !== lead);
  // A story stands on the front page once: what leads is not said again under its column.
  const above = new Set(newest.stories.map((story) => story.story));
  const most = shown.column + above.size;
  const blocks: FrontColumn[] = [];
  for (const column of columns) {
    const found = await listLiveStories(reader, { language, column: column.id, most });
    const stories = found.stories.filter((story) => !above.has(story.story)).slice(0, shown.column);
    if (stories.length > 0) blocks.push({ column, stories });
  }
  return { lead, seconds, columns: blocks };
}
