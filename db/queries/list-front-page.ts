import { count, inArray } from "drizzle-orm";
import { type FrontPool, frontSizes } from "@/core/site/lay-out-front";
import type { College } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import type { Reader } from "../store";
import { listLiveStories } from "./list-live-stories";

/** How far back pictures are looked for. */
const newestLookedAt = 60;

/** How many of a column or department are fetched, so that enough are left of them when what stands above is not said again. */
const spare = frontSizes.seconds + 1 + frontSizes.pictures;

/** What the front page of one language is laid out from. Each part is a bounded piece of an index, however many stories there are. */
export async function listFrontPage(
  reader: Reader,
  language: Language,
  college: Pick<College, "columns" | "departments">,
): Promise<FrontPool> {
  const newest = (await listLiveStories(reader, { language, most: newestLookedAt })).stories;
  const columns: FrontPool["columns"][number][] = [];
  for (const column of college.columns) {
    const { stories } = await listLiveStories(reader, {
      language,
      column: column.id,
      most: frontSizes.notices + spare,
    });
    columns.push({ column, stories });
  }
  const departments: FrontPool["departments"][number][] = [];
  for (const department of college.departments) {
    const { stories } = await listLiveStories(reader, { language, department: department.id, most: spare });
    departments.push({ department, stories });
  }
  return { newest, columns, departments, photos: await countPhotos(reader, newest) };
}

async function countPhotos(reader: Reader, stories: FrontPool["newest"]): Promise<Map<string, number>> {
  const ids = stories.filter(({ photo }) => photo).map(({ story }) => story);
  if (ids.length === 0) return new Map();
  const { livePhoto } = reader.tables;
  const found = await reader
    .select({ story: livePhoto.story, photos: count() })
    .from(livePhoto)
    .where(inArray(livePhoto.story, ids))
    .groupBy(livePhoto.story);
  return new Map(found.map(({ story, photos }) => [story, photos]));
}
