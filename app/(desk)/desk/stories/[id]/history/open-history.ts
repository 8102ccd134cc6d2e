import { type AskedLook, chooseLook } from "@/components/review/text-view";
import { listPhotos } from "@/core/story/body-text";
import { compareStories } from "@/core/story/compare";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { findServiceClock } from "@/db/queries/find-service-clock";
import { findStoryPage, listChoiceNames } from "@/db/queries/find-story-page";
import { listHistory, listSignatures } from "@/db/queries/list-history";
import { listPhotosOf } from "@/db/queries/list-photos";
import { findRevision, listRevisions } from "@/db/queries/list-revisions";
import type { Reader } from "@/db/store";

type Asked = AskedLook & { from?: string; to?: string };

/** Everything the history page shows this person; undefined when the story does not exist for them. */
export async function openHistory(viewer: Viewer, id: string, asked: Asked, now: Date) {
  const store = await newsroomStore();
  return store.read(async (reader) => {
    const story = await findStoryPage(reader, viewer, id, now);
    if (!story) return undefined;
    const revisions = await listRevisions(reader, id);
    return {
      story,
      revisions,
      acts: await listHistory(reader, id),
      signatures: await listSignatures(reader, id),
      names: await listChoiceNames(reader),
      clock: await findServiceClock(reader),
      ...(await compare(reader, id, asked, revisions)),
    };
  });
}

async function compare(reader: Reader, id: string, asked: Asked, revisions: readonly { number: number }[]) {
  const { from, to } = asked;
  const [newest, previous] = revisions;
  const pair = { from: previous?.number ?? 1, to: newest?.number ?? 1 };
  if (from === undefined || to === undefined) return { pair, photos: {} };

  const [before, after] = [await findNumbered(reader, id, from), await findNumbered(reader, id, to)];
  if (!before || !after) return { pair, photos: {} };
  const chosen = { from: before.number, to: after.number };
  return {
    pair: chosen,
    compared: {
      look: chooseLook(asked, "changes", true),
      room: `/desk/stories/${id}/history?from=${chosen.from}&to=${chosen.to}`,
      content: after.content,
      change: {
        comparison: compareStories(before.content, after.content),
        numbers: { before: before.number, after: after.number },
      },
    },
    photos: await listPhotosOf(reader, [
      ...new Set([...listPhotos(before.content.body), ...listPhotos(after.content.body)]),
    ]),
  };
}

async function findNumbered(reader: Reader, id: string, number: string) {
  return /^[1-9]\d{0,8}$/.test(number) ? findRevision(reader, id, Number(number)) : undefined;
}
