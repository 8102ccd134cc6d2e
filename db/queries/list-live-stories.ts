import { and, desc, eq, lt, or, type SQL } from "drizzle-orm";
import type { ListedPage } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import type { Reader } from "../store";
import { listPhotosOf } from "./list-photos";

/** Live stories of one language, newest first; of one column or department where named; older than the key where given. */
export async function listLiveStories(
  reader: Reader,
  asked: { language: Language; column?: string; department?: string; before?: string; most: number },
): Promise<ListedPage> {
  const { liveStory } = reader.tables;
  const found = await reader
    .select()
    .from(liveStory)
    .where(
      and(
        eq(liveStory.language, asked.language),
        asked.column ? eq(liveStory.column, asked.column) : undefined,
        asked.department ? eq(liveStory.department, asked.department) : undefined,
        asked.before ? olderThan(reader, asked.before) : undefined,
      ),
    )
    .orderBy(desc(liveStory.releasedAt), desc(liveStory.story))
    .limit(asked.most + 1);
  const rows = found.slice(0, asked.most);
  const photos = await listPhotosOf(
    reader,
    rows.flatMap((row) => row.photo ?? []),
  );
  const last = rows.at(-1);
  return {
    stories: rows.map((row) => {
      const { story, slug, column, department, title, kicker, summary } = row;
      const files = row.photo ? photos[row.photo] : undefined;
      const photo = row.photo && files ? { hash: row.photo, alt: row.photoAlt, files } : null;
      return {
        story,
        slug,
        column,
        department,
        title,
        kicker,
        summary,
        releasedAt: row.releasedAt.toISOString(),
        photo,
      };
    }),
    older: found.length > asked.most && last ? `${last.releasedAt.getTime()}-${last.story}` : null,
  };
}

/** The form of a page's key, before anybody reads it: a time in milliseconds and a story's id. */
export const pageKey = /^(\d{1,15})-([0-9a-f-]{36})$/;

function olderThan(reader: Reader, key: string): SQL | undefined {
  const { liveStory } = reader.tables;
  const [, time, story] = pageKey.exec(key) ?? [];
  if (!time || !story) return undefined;
  const at = new Date(Number(time));
  return or(lt(liveStory.releasedAt, at), and(eq(liveStory.releasedAt, at), lt(liveStory.story, story)));
}
