import { eq, max } from "drizzle-orm";
import type { Json } from "@/core/story/canonical-json";
import type { StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { record } from "./ledger";
import { newId } from "./new-id";
import { findFlow } from "./queries/find-flow";
import type { Writer } from "./store";
import { addRevision, keepAuthors } from "./story-writes";

/** The number the next story gets. */
export async function nextStoryNumber(tx: Writer): Promise<number> {
  const { story } = tx.tables;
  const [highest] = await tx.select({ number: max(story.number) }).from(story);
  return (highest?.number ?? 1000) + 1;
}

/**
 * Opens a story with its first revision, in this person's name, and enters it in the ledger; `origin` goes there beside the rest.
 * Content and rights are settled before. Returns its id.
 */
export async function enterStory(
  tx: Writer,
  viewer: Viewer,
  { number, content, origin }: { number: number; content: StoryContent; origin: { [key: string]: Json | undefined } },
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
  const details = { revision: added.number, hash: added.package.hash, title, to, stage: at, round, ...origin };
  await record(tx, { actor: viewer.id, act: "create", story: id, at: now, details });
  return id;
}
