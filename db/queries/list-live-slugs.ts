import { asc, gt } from "drizzle-orm";
import type { Reader } from "../store";

/** Live stories by id, so many after this one: for a round through all of them. */
export async function listLiveSlugs(reader: Reader, after: string, most: number) {
  const { liveStory } = reader.tables;
  const { story, slug } = liveStory;
  return reader.select({ story, slug }).from(liveStory).where(gt(story, after)).orderBy(asc(story)).limit(most);
}
