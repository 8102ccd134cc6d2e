import { findReadiness } from "@/core/checks/ready-list";
import { bodyText, listFigures } from "@/core/story/body-text";
import { compareStories } from "@/core/story/compare";
import type { Viewer } from "@/core/viewer";
import { findStoryPage, type StoryPage } from "@/db/queries/find-story-page";
import { listPhotosOf } from "@/db/queries/list-photos";
import { findBase, findRevision } from "@/db/queries/list-revisions";
import type { Reader } from "@/db/store";

/** As many photos as are shown at a glance, and as much of the text. */
const mostPictures = 4;
const openingLength = 700;

/** What is told of a waiting story beside the list; undefined when it does not exist for this person. */
export async function openGlance(reader: Reader, viewer: Viewer, id: string, now: Date) {
  const story = await findStoryPage(reader, viewer, id, now);
  if (!story) return undefined;
  const figures = listFigures(story.content.body).flatMap(({ attrs: { photo, alt } }) =>
    photo ? [{ photo, alt }] : [],
  );
  const shown = figures.slice(0, mostPictures);
  const files = await listPhotosOf(reader, [...new Set(shown.map(({ photo }) => photo))]);
  return {
    story,
    change: await findChange(reader, viewer, story),
    findings: findReadiness(story.content, { correcting: story.live !== null }).length,
    opening: bodyText(story.content.body).slice(0, openingLength),
    pictures: shown.flatMap(({ photo, alt }) => (files[photo] ? [{ hash: photo, alt, files: files[photo] }] : [])),
    photos: figures.length,
  };
}

/** What differs from the text this person judged last, or in a correction from the one readers have. */
async function findChange(reader: Reader, viewer: Viewer, { id, revision, live, content, standing }: StoryPage) {
  if (standing.state !== "audit") return undefined;
  const base = await findBase(reader, { id, head: revision.number, live: live?.number ?? null }, viewer.id);
  if (!base || base.since === "audit") return undefined;
  const before = await findRevision(reader, id, base.number);
  return before && { number: base.number, since: base.since, comparison: compareStories(before.content, content) };
}
