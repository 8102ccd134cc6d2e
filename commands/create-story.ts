import { eq, max } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import { makeSlug } from "@/core/story/make-slug";
import { emptyStory, type StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { reportsForDepartment } from "@/core/workflow/policy";
import { answerOnce } from "@/db/answer-once";
import { record } from "@/db/ledger";
import { newId } from "@/db/new-id";
import { findFlow } from "@/db/queries/find-flow";
import type { Store, Writer } from "@/db/store";
import { addRevision, keepAuthors } from "@/db/story-writes";
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

      const number = await nextNumber(tx);
      const slug = input.content.slug ?? makeSlug(input.content.title, number);
      const settled = await settleContent(tx, viewer, emptyStory({ ...input.content, slug }));
      if (!settled.ok) return settled;

      const id = await open(tx, viewer, number, settled.content, input.imported, now);
      return { ok: true, story: id, number, version: 1 };
    }),
  );
}

async function open(
  tx: Writer,
  viewer: Viewer,
  number: number,
  content: StoryContent,
  imported: ImportedPage | undefined,
  now: Date,
): Promise<string> {
  const { story } = tx.tables;
  const flow = await findFlow(tx, content.column, content.language);
  const id = newId(now);
  const place = { id, number, department: content.department, column: content.column, language: content.language };
  const start = { state: "draft", stage: null, round: 1, judged: false, version: 1 } as const;
  const times = { createdAt: now, changedAt: now, since: now };
  const { slug, title } = content;
  await tx
    .insert(story)
    .values({ ...place, slug, title, ...start, ...times, flow: flow.id, head: "", createdBy: viewer.id });
  const added = await addRevision(tx, { id, number }, content, { by: viewer.id, at: now, kind: "reporter" });
  await tx.update(story).set({ head: added.id }).where(eq(story.id, id));
  await keepAuthors(tx, id, content, viewer.id);
  const { state: to, stage: at, round } = start;
  const details = { revision: added.number, hash: added.package.hash, title, to, stage: at, round, imported };
  await record(tx, { actor: viewer.id, act: "create", story: id, at: now, details });
  return id;
}

async function nextNumber(tx: Writer): Promise<number> {
  const { story } = tx.tables;
  const [highest] = await tx.select({ number: max(story.number) }).from(story);
  return (highest?.number ?? 1000) + 1;
}
