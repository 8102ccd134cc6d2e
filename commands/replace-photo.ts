import { type Refusal, type Result, refuse } from "@/core/refusal";
import { listPhotos } from "@/core/story/body-text";
import { exchangePhoto } from "@/core/story/exchange-photo";
import { unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import { findDeskPhoto } from "@/db/queries/find-desk-photo";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";
import { writeText } from "./write-text";

/** One photo for another, in these stories, each at the version the person saw. */
export type ReplacedPhoto = {
  photo: string;
  by: string;
  request: string;
  stories: readonly { story: string; version: number }[];
};
/** What became of one story: its new revision, or why it stayed as it was. */
export type ReplacedIn = { story: string } & ({ revision: number } | { refusal: Refusal });

const most = 200;

/**
 * Puts one photo in the place of another, story by story: each is saved as its reporter would save it, as a revision of its own, or stays as it
 * is and says why. What is under audit or in print refuses by itself. Refuses the whole with not_valid, or not_found when
 * either photo is not there for this person.
 */
export async function replacePhoto(
  store: Store,
  viewer: Viewer,
  input: ReplacedPhoto,
  now: Date,
): Promise<Result<{ stories: ReplacedIn[] }>> {
  const { photo, by, request, stories } = input;
  if (stories.length > most || photo === by) return refuse("not_valid");
  for (const hash of [photo, by]) {
    if (!(await store.read((reader) => findDeskPhoto(reader, viewer, hash)))) return refuse("not_found");
  }
  const done: ReplacedIn[] = [];
  for (const { story, version } of stories) {
    done.push({
      story,
      ...(await replaceIn(store, viewer, { story, version, request: `${request}.${story}` }, input, now)),
    });
  }
  return { ok: true, stories: done };
}

async function replaceIn(
  store: Store,
  viewer: Viewer,
  order: { story: string; version: number; request: string },
  { photo, by }: ReplacedPhoto,
  now: Date,
): Promise<{ revision: number } | { refusal: Refusal }> {
  const found = await store.read((reader) => findStory(reader, order.story));
  if (!found || !maySee(viewer, found.standing)) return refuse("not_found");
  const content = unpackStory(found.head.package);
  const isDone = order.version !== found.row.version;
  if (!isDone && !listPhotos(content.body).includes(photo)) return refuse("nothing_changed");

  const body = exchangePhoto(content.body, photo, by);
  const written = await writeText(store, viewer, "save", { ...order, content: { ...content, body } }, now);
  return written.ok ? { revision: written.revision } : { refusal: written.refusal };
}
