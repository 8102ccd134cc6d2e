import { type Result, refuse } from "@/core/refusal";
import { makeSlug } from "@/core/story/make-slug";
import { emptyStory, type StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { reportsForDepartment } from "@/core/workflow/policy";
import { answerOnce } from "@/db/answer-once";
import { enterStory, nextStoryNumber } from "@/db/new-story";
import type { Store } from "@/db/store";
import { settleContent } from "./settle-content";

/** A new story: its place in the paper, and as much of its content as there is already. */
export type NewStory = {
  request: string;
  content: Pick<StoryContent, "title" | "language" | "column" | "department"> & Partial<StoryContent>;
  imported?: ImportedPage;
};

/**
 * Where an imported text comes from (null: it was pasted), and what its page printed that only this newsroom can make true
 * (PRODUCT.md, rule 15). The ledger keeps it as what was claimed; nothing else reads it.
 */
export type ImportedPage = {
  file: string | null;
  releaseDate: string | null;
  audits: { stage: string; name: string; unit: string }[];
};
export type Created = { story: string; number: number; version: number };

/**
 * Opens a story in a department the person reports for, with its first revision; its slug is made from title and number unless
 * one is given. Refuses with not_allowed, not_valid, slug_taken or photo_unknown.
 */
export async function createStory(store: Store, viewer: Viewer, input: NewStory, now: Date): Promise<Result<Created>> {
  return store.write((tx) =>
    answerOnce(tx, { person: viewer.id, request: input.request, at: now, what: { create: input } }, async () => {
      if (!reportsForDepartment(viewer, input.content)) return refuse("not_allowed");

      const number = await nextStoryNumber(tx);
      const slug = input.content.slug ?? makeSlug(input.content.title, number);
      const settled = await settleContent(tx, viewer, emptyStory({ ...input.content, slug }));
      if (!settled.ok) return settled;

      const opened = { number, content: settled.content, origin: { imported: input.imported } };
      const id = await enterStory(tx, viewer, opened, now);
      return { ok: true, story: id, number, version: 1 };
    }),
  );
}
