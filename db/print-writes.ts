import { and, eq, max } from "drizzle-orm";
import { bodyText, listFigures, listPhotos } from "@/core/story/body-text";
import { searchText } from "@/core/story/search-text";
import type { StoryContent } from "@/core/story/story-content";
import { unpackStory } from "@/core/story/story-package";
import type { Standing } from "@/core/workflow/standing";
import { pageTags } from "@/core/story/page-tags";
import { newId } from "./new-id";
import type { StoryRecord } from "./queries/find-story";
import type { Writer } from "./store";
import { indexStory } from "./search/story-search";
import { keepAuthors } from "./story-writes";

/** Puts the newest revision before readers: the release itself, what lists show of it, its photos. Returns the changed pages. */
export async function putInPrint(tx: Writer, story: StoryRecord, next: Standing, at: Date): Promise<string[]> {
  const { story: table, release, liveStory } = tx.tables;
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

  const shown = shownInLists(content, { first, at, number });
  const row = { story: story.row.id, ...shown };
  await tx.insert(liveStory).values(row).onConflictDoUpdate({ target: liveStory.story, set: shown });
  await showPhotos(tx, story.row.id, listPhotos(content.body));
  return pageTags(content);
}

/** What lists show of a live story: nothing that its released revision and the times of its releases do not say. */
export function shownInLists(content: StoryContent, release: { first: Date; at: Date; number: number }) {
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
  };
}

/** Takes a story from before readers. Returns the pages that showed it. */
export async function takeOffPage(tx: Writer, story: StoryRecord): Promise<string[]> {
  const { story: table, liveStory } = tx.tables;
  const [shown] = await tx.select().from(liveStory).where(eq(liveStory.story, story.row.id));
  await tx.update(table).set({ live: null }).where(eq(table.id, story.row.id));
  await tx.delete(liveStory).where(eq(liveStory.story, story.row.id));
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

async function showPhotos(tx: Writer, story: string, photos: string[]): Promise<void> {
  const { livePhoto } = tx.tables;
  await tx.delete(livePhoto).where(eq(livePhoto.story, story));
  if (photos.length > 0) await tx.insert(livePhoto).values(photos.map((photo) => ({ photo, story })));
}

function firstWords(text: string): string {
  const line = text.replaceAll("\n", " ");
  return line.length <= 160 ? line : `${[...line].slice(0, 159).join("").trimEnd()}…`;
}
