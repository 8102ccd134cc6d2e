import type { NewerRevision } from "@/components/editor/edited-story";
import type { Viewer } from "@/core/viewer";
import { decide } from "@/core/workflow/decide";
import { newsroomStore } from "@/db/newsroom-store";
import { findStoryPage } from "@/db/queries/find-story-page";
import { notYetWritten } from "./choose-mode";

/** The newest revision of a story for somebody who was writing on an older one. */
export async function findNewer(viewer: Viewer, id: string, now: Date): Promise<NewerRevision | undefined> {
  const store = await newsroomStore();
  const story = await store.read((reader) => findStoryPage(reader, viewer, id, now));
  if (!story) return undefined;
  const { number, hash, at } = story.revision;
  const writable =
    decide(viewer, story.standing, { move: "save", text: notYetWritten }, now).ok ||
    decide(viewer, story.standing, { move: "amend", seen: hash, text: notYetWritten }, now).ok;
  const by = story.maker[viewer.language];
  return { version: story.version, hash, revision: number, at: at.toISOString(), by, writable, content: story.content };
}
