import { type Result, refuse } from "@/core/refusal";
import { makeSlug } from "@/core/story/make-slug";
import { emptyStory, type StoryContent } from "@/core/story/story-content";
import { unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import { maySee, reportsForDepartment } from "@/core/workflow/policy";
import { answerOnce } from "@/db/answer-once";
import { enterStory, nextStoryNumber } from "@/db/new-story";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";
import { settleContent } from "./settle-content";

const nothingSaid = emptyStory({ language: "en", column: "", department: "", slug: "" });
const marks = { zh: "（副本）", en: " (copy)" } as const;

/**
 * Opens a new draft from the newest revision of a story, in the person's own name. Text, photos and credits come along; signatures,
 * declarations, correction note and address do not. Refuses with not_found, not_allowed, or as a new story does.
 */
export async function duplicateStory(
  store: Store,
  viewer: Viewer,
  input: { story: string; request: string },
  now: Date,
): Promise<Result<{ story: string; number: number }>> {
  const { story: id, request } = input;
  return store.write((tx) =>
    answerOnce(tx, { person: viewer.id, request, at: now, what: { duplicate: id } }, async () => {
      const story = await findStory(tx, id);
      if (!story || !maySee(viewer, story.standing)) return refuse("not_found");
      if (!reportsForDepartment(viewer, story.standing)) return refuse("not_allowed");

      const number = await nextStoryNumber(tx);
      const content = unpackStory(story.head.package);
      // What stands in the story already may stand in its copy: whoever sees the one sees the other.
      const before = { id, content, released: false };
      const settled = await settleContent(tx, viewer, copyOf(content, number), before);
      if (!settled.ok) return settled;

      const origin = { copyOf: { story: id, revision: story.head.number, hash: story.head.hash } };
      const opened = await enterStory(tx, viewer, { number, content: settled.content, origin }, now);
      return { ok: true, story: opened, number };
    }),
  );
}

function copyOf(kept: StoryContent, number: number): StoryContent {
  const { declarations, correctionNote } = nothingSaid;
  const mark = marks[kept.language];
  const words = kept.title.slice(0, 300 - mark.length).replace(/[\ud800-\udbff]$/, "");
  return {
    ...kept,
    declarations,
    correctionNote,
    title: words && `${words}${mark}`,
    slug: makeSlug(kept.title, number),
  };
}
