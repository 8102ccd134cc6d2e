import { and, desc, eq, gte, inArray, lt } from "drizzle-orm";
import { startOf } from "@/core/story/place-in-print";
import type { ListedPage, ListedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import type { Reader } from "../store";
import { listPhotosOf } from "./list-photos";

/** Which live stories: of one language, of one column or department where named, released from one moment until before another. */
export type AskedStories = {
  language: Language;
  column?: string;
  department?: string;
  from?: Date;
  until?: Date;
  /** Older than this key of a page. */
  before?: string;
  most: number;
};

/** A page of live stories, newest first. */
export async function listLiveStories(reader: Reader, asked: AskedStories): Promise<ListedPage> {
  const { liveStory } = reader.tables;
  const before = asked.before === undefined ? undefined : readPageKey(asked.before);
  const found = await reader
    .select()
    .from(liveStory)
    .where(
      and(
        eq(liveStory.language, asked.language),
        asked.column ? eq(liveStory.column, asked.column) : undefined,
        asked.department ? eq(liveStory.department, asked.department) : undefined,
        asked.from ? gte(liveStory.place, startOf(asked.from)) : undefined,
        asked.until ? lt(liveStory.place, startOf(asked.until)) : undefined,
        before === undefined ? undefined : lt(liveStory.place, before),
      ),
    )
    .orderBy(desc(liveStory.place))
    .limit(asked.most + 1);
  const rows = found.slice(0, asked.most);
  const last = rows.at(-1);
  return {
    stories: await withPhotos(reader, rows),
    older: found.length > asked.most && last ? String(last.place) : null,
  };
}

/** The live stories at these places, newest first. */
export async function listStoriesAt(reader: Reader, places: readonly number[]): Promise<ListedStory[]> {
  if (places.length === 0) return [];
  const { liveStory } = reader.tables;
  const rows = await reader
    .select()
    .from(liveStory)
    .where(inArray(liveStory.place, [...places]))
    .orderBy(desc(liveStory.place));
  return withPhotos(reader, rows);
}

/** The place a page's key names, the story it goes on after; undefined when it is no key. */
export function readPageKey(key: string): number | undefined {
  return /^\d{1,16}$/.test(key) && Number.isSafeInteger(Number(key)) ? Number(key) : undefined;
}

type Row = Reader["tables"]["liveStory"]["$inferSelect"];

async function withPhotos(reader: Reader, rows: readonly Row[]): Promise<ListedStory[]> {
  const photos = await listPhotosOf(
    reader,
    rows.flatMap((row) => row.photo ?? []),
  );
  return rows.map((row) => {
    const { story, slug, column, department, title, kicker, summary, language, place } = row;
    const files = row.photo ? photos[row.photo] : undefined;
    const photo = row.photo && files ? { hash: row.photo, alt: row.photoAlt, files } : null;
    const times = { releasedAt: row.releasedAt.toISOString(), correctedAt: row.correctedAt?.toISOString() ?? null };
    return { story, slug, language, column, department, title, kicker, summary, ...times, place, photo };
  });
}
