import { and, asc, eq, lte } from "drizzle-orm";
import { decideDue } from "@/core/workflow/decide";
import { record } from "@/db/ledger";
import { putInPrint } from "@/db/print-writes";
import { findStory } from "@/db/queries/find-story";
import type { Store, Writer } from "@/db/store";
import { moveStory } from "@/db/story-writes";
import { tellOfMove } from "@/db/tell";

/** How many stories one round of the clock releases; the next round takes the rest. */
const atOnce = 50;

/**
 * Releases every scheduled story whose time has come, each in its own transaction, once and never early (PRODUCT.md, rule 12).
 * A story that no longer meets every rule goes back to its first audit. Returns the tags of the public pages it changed. Throws
 * when a release broke down, after all others have been made.
 */
export async function releaseDueStories(store: Store, now: Date): Promise<string[]> {
  const due = await store.read(async (reader) => {
    const { story } = reader.tables;
    return reader
      .select({ id: story.id })
      .from(story)
      .where(and(eq(story.state, "scheduled"), lte(story.releaseAt, now)))
      .orderBy(asc(story.releaseAt), asc(story.id))
      .limit(atOnce);
  });
  const pages: string[] = [];
  const failures: unknown[] = [];
  for (const { id } of due) {
    try {
      pages.push(...(await store.write((tx) => releaseDue(tx, id, now))));
    } catch (problem) {
      // One broken story must not hold up everybody else's release.
      failures.push(problem);
    }
  }
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} of ${due.length} due stories could not be released.`);
  }
  return pages;
}

async function releaseDue(tx: Writer, id: string, now: Date): Promise<string[]> {
  const story = await findStory(tx, id);
  // Between the question and this transaction an auditor may have moved or called off the date.
  if (story?.row.state !== "scheduled" || !story.row.releaseAt || story.row.releaseAt > now) return [];

  const { released, next } = decideDue(story.standing);
  if (!(await moveStory(tx, story, next, now))) return [];
  const pages = released ? await putInPrint(tx, story, next, now) : [];
  const { number: revision, hash } = story.head;
  const audits = story.standing.flow.stages.map((stage) => stage.role);
  const { state: to, stage, round } = next;
  const details = { revision, hash, due: story.row.releaseAt.toISOString(), to, stage, round, audits };
  const act = released ? "release_on_time" : "schedule_failed";
  const entry = await record(tx, { actor: null, act, story: id, at: now, details });
  await tellOfMove(tx, entry, { before: story.standing, after: next }, now);
  return pages;
}
