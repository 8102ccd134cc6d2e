import { openRevision } from "@/commands/open-revision";
import { countingSignatures } from "@/components/review/counting-signatures";
import { type AskedLook, chooseLook, isComparison } from "@/components/review/text-view";
import { findReadiness } from "@/core/checks/ready-list";
import { findRemarkObstacle } from "@/core/remarks/remark-rules";
import { compareStories } from "@/core/story/compare";
import { listPhotos } from "@/core/story/body-text";
import type { StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { listOpenMoves } from "@/core/workflow/open-moves";
import { auditsCurrentStage } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { findLastReturn } from "@/db/queries/find-last-return";
import { findNamed, findStoryPage, listChoiceNames, type StoryPage } from "@/db/queries/find-story-page";
import { listSignatures } from "@/db/queries/list-history";
import { listPhotosOf } from "@/db/queries/list-photos";
import { type Base, findBase, findRevision } from "@/db/queries/list-revisions";
import type { Reader } from "@/db/store";
import { showRemarks } from "../show-remarks";
import { findAtHand } from "./find-at-hand";

type Asked = AskedLook & { since?: string };

/** Everything the review room shows this person; undefined when the story does not exist for them. */
export async function openRoom(viewer: Viewer, id: string, asked: Asked, now: Date) {
  const store = await newsroomStore();
  const room = await store.read((reader) => readRoom(reader, viewer, id, asked, now));
  const before = room?.story;
  if (before && auditsCurrentStage(viewer, before.standing) && !before.standing.openers.includes(viewer.id)) {
    await openRevision(store, viewer, { story: id, hash: before.revision.hash }, now);
  }
  return room;
}

async function readRoom(reader: Reader, viewer: Viewer, id: string, asked: Asked, now: Date) {
  const story = await findStoryPage(reader, viewer, id, now);
  if (!story) return undefined;

  const base = await chooseBase(reader, viewer, story, asked.since);
  // The first visit shows the text; whoever judged an older revision, or has a correction before them, sees what changed.
  // An amendment of the college comes back to be signed on the difference alone (PRODUCT.md, rule 6).
  const difference = base && (base.since !== "audit" || (story.amendment && story.standing.stage === 0));
  const first = difference ? "changes" : "text";
  const look = chooseLook(asked, first, base !== undefined);
  const before = base && isComparison(look.view) ? await findRevision(reader, id, base.number) : undefined;
  return {
    story,
    base,
    look,
    room: roomAddress(id, base),
    change: before && {
      comparison: compareStories(before.content, story.content),
      numbers: { before: before.number, after: story.revision.number },
    },
    names: before ? await listChoiceNames(reader) : { columns: {}, departments: {} },
    photos: await listPhotosOf(reader, photosOf(story.content, before?.content)),
    signed: countingSignatures(story.standing, await listSignatures(reader, id)),
    open: listOpenMoves(viewer, story.standing),
    findings: findReadiness(story.content, {
      correcting: story.live !== null && story.standing.state !== "published",
    }),
    person: await findNamed(reader, viewer.id),
    sentBack: await findSentBack(reader, story),
    remarks: await showRemarks(reader, viewer, story, "text"),
    mayRemark: findRemarkObstacle(viewer, story.standing, story.revision.hash) === undefined,
    atHand: await findAtHand(reader, viewer, story, now),
  };
}

/** What the college said when it sent the story back to its first audit, until that audit is signed again. */
async function findSentBack(reader: Reader, { id, since, standing }: StoryPage) {
  if (standing.stage !== 0) return undefined;
  const found = await findLastReturn(reader, id, "return_to_department");
  return found && found.at >= since ? found : undefined;
}

type RoomBase = Omit<Base, "since"> & { since: Base["since"] | "chosen" };

async function chooseBase(
  reader: Reader,
  viewer: Viewer,
  story: StoryPage,
  since: string | undefined,
): Promise<RoomBase | undefined> {
  const head = story.revision.number;
  const chosen = /^\d{1,9}$/.test(since ?? "") ? Number(since) : 0;
  if (chosen > 0 && chosen < head) return { number: chosen, since: "chosen" };
  return findBase(reader, { id: story.id, head, live: story.live?.number ?? null }, viewer.id);
}

/** The address of this room, with the revision that was chosen for comparison. */
function roomAddress(id: string, base: RoomBase | undefined): string {
  const chosen = base?.since === "chosen" ? `?since=${base.number}` : "";
  return `/desk/stories/${id}/review${chosen}`;
}

function photosOf(...contents: (StoryContent | undefined)[]): string[] {
  return [...new Set(contents.flatMap((content) => (content ? listPhotos(content.body) : [])))];
}
