import { and, eq, max } from "drizzle-orm";
import { bodyText, listFigures, listPhotos } from "@/core/story/body-text";
import { searchText } from "@/core/story/search-text";
import { foldTag } from "@/core/story/fold-tag";
import { placeInPrint } from "@/core/story/place-in-print";
import type { Language, StoryContent } from "@/core/story/story-content";
import { unpackStory } from "@/core/story/story-package";
import type { Standing } from "@/core/workflow/standing";
import { pageTags, storyTag } from "@/core/story/page-tags";
import { newId } from "./new-id";
import type { StoryRecord } from "./queries/find-story";
import { listPagesBeside } from "./queries/list-pages-beside";
import type { Writer } from "./store";
import { forgetLive, indexLive } from "./search/live-search";
import { indexStory } from "./search/story-search";
import { keepAuthors } from "./story-writes";

/** Puts the newest revision before readers: the release itself and everything they find it by. Returns the changed pages. */
export async function putInPrint(tx: Writer, story: StoryRecord, next: Standing, at: Date): Promise<string[]> {
  const { story: table, release } = tx.tables;
  const content = unpackStory(story.head.package);
  const [last] = await tx
    .select({ number: max(release.number) })
    .from(release)
    .where(eq(release.story, story.row.id));
  const number = (last?.number ?? 0) + 1;
  const first = story.row.releasedAt ?? at;
  await tx.insert(release).values({
    id: newId(at),
    story: story.row.id,
    number,
    revision: story.head.id,
    hash: story.head.hash,
    round: next.round,
    note: number > 1 ? content.correctionNote : "",
    at,
  });
  await tx.update(table).set({ live: story.head.id, releasedAt: first }).where(eq(table.id, story.row.id));

  return showInLists(tx, { id: story.row.id, number: story.row.number }, content, { first, at, number });
}

/** Shows a released story wherever readers find it. Returns the pages that change. */
export async function showInLists(
  tx: Writer,
  story: { id: string; number: number },
  content: StoryContent,
  release: Printing,
): Promise<string[]> {
  const { liveStory } = tx.tables;
  const [before] = await tx.select().from(liveStory).where(eq(liveStory.story, story.id));
  const shown = shownInLists(story.number, content, release);
  const row = { story: story.id, ...shown };
  await tx.insert(liveStory).values(row).onConflictDoUpdate({ target: liveStory.story, set: shown });
  await indexLive(tx, shown.place, content);
  await keepTags(tx, story.id, shown, content.tags);
  await showPhotos(tx, story.id, listPhotos(content.body));
  const beside = (await listPagesBeside(tx, row)).map(storyTag);
  return [...new Set([...(before ? pageTags(before) : []), ...pageTags(shown), ...beside])];
}

/** When a story was released first and last, and how many times. */
type Printing = { first: Date; at: Date; number: number };

/** What lists show of a live story: nothing that its number, its released revision and the times of its releases do not say. */
export function shownInLists(number: number, content: StoryContent, release: Printing) {
  const lead = listFigures(content.body).find((figure) => figure.attrs.photo);
  return {
    language: content.language,
    column: content.column,
    department: content.department,
    slug: content.slug,
    title: content.title,
    kicker: content.kicker,
    summary: content.summary || firstWords(bodyText(content.body)),
    photo: lead?.attrs.photo ?? null,
    photoAlt: lead?.attrs.alt ?? "",
    releasedAt: release.first,
    correctedAt: release.number > 1 ? release.at : null,
    place: placeInPrint(release.first, number),
  };
}

/** Takes a story from before readers. Returns the pages that showed it. */
export async function takeOffPage(tx: Writer, story: StoryRecord): Promise<string[]> {
  const { story: table, liveStory, liveTag } = tx.tables;
  const [shown] = await tx.select().from(liveStory).where(eq(liveStory.story, story.row.id));
  await tx.update(table).set({ live: null }).where(eq(table.id, story.row.id));
  await tx.delete(liveStory).where(eq(liveStory.story, story.row.id));
  await tx.delete(liveTag).where(eq(liveTag.story, story.row.id));
  if (shown) await forgetLive(tx, shown.place);
  await showPhotos(tx, story.row.id, []);
  return shown ? pageTags(shown) : [];
}

/** A dropped or rejected correction: the desk works again from what readers see. */
export async function restoreLive(tx: Writer, story: StoryRecord): Promise<void> {
  const { story: table, revision } = tx.tables;
  if (!story.row.live) throw new Error("Only a live story can go back to what readers see.");
  const [live] = await tx
    .select({ id: revision.id, package: revision.package })
    .from(revision)
    .where(and(eq(revision.id, story.row.live), eq(revision.story, story.row.id)));
  if (!live) throw new Error("The live revision of a story is missing.");
  const content = unpackStory(live.package);
  const { title, column, department } = content;
  await tx.update(table).set({ head: live.id, title, column, department }).where(eq(table.id, story.row.id));
  await keepAuthors(tx, story.row.id, content);
  await indexStory(tx, story.row.number, searchText(content));
}

/** Writes down under which tags a live story is related to others. */
export async function keepTags(
  tx: Writer,
  story: string,
  { language, place }: { language: Language; place: number },
  tags: readonly string[],
): Promise<void> {
  const { liveTag } = tx.tables;
  await tx.delete(liveTag).where(eq(liveTag.story, story));
  const rows = [...new Set(tags.map(foldTag).filter(Boolean))].map((tag) => ({ story, tag, language, place }));
  if (rows.length > 0) await tx.insert(liveTag).values(rows);
}

async function showPhotos(tx: Writer, story: string, photos: string[]): Promise<void> {
  const { livePhoto } = tx.tables;
  await tx.delete(livePhoto).where(eq(livePhoto.story, story));
  if (photos.length > 0) await tx.insert(livePhoto).values(photos.map((photo) => ({ photo, story })));
}

function firstWords(text: string): string {
  const line = text.replaceAll("\n", " ");
  return line.length <= 160 ? line : `${[...line].slice(0, 159).join("").trimEnd()}…`;
}
