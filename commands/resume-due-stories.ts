import { and, asc, eq, lte } from "drizzle-orm";
import { comeBack } from "@/core/workflow/decide";
import { record } from "@/db/ledger";
import { findStory } from "@/db/queries/find-story";
import type { Store, Writer } from "@/db/store";
import { moveStory } from "@/db/story-writes";
import { tellOfMove } from "@/db/tell";

/** How many stories one round of the clock takes up; the next round takes the rest. */
const atOnce = 50;

/**
 * Takes up every held story whose day has come, at the audit it was held at, each in its own transaction, once and never early.
 * Readers see no difference. Throws when one broke down, after all others have been taken up.
 */
export async function resumeDueStories(store: Store, now: Date): Promise<void> {
  const due = await store.read(async (reader) => {
    const { story } = reader.tables;
    return reader
      .select({ id: story.id })
      .from(story)
      .where(and(eq(story.state, "held"), lte(story.backAt, now)))
      .orderBy(asc(story.backAt), asc(story.id))
      .limit(atOnce);
  });
  const failures: unknown[] = [];
  for (const { id } of due) {
    // One broken story must not hold up the others.
    await store.write((tx) => resumeDue(tx, id, now)).catch((problem: unknown) => failures.push(problem));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} held stories could not be taken up.`);
}

async function resumeDue(tx: Writer, id: string, now: Date): Promise<void> {
  const story = await findStory(tx, id);
  // Between the question and this transaction an auditor may have taken it up, or held it for another day.
  if (story?.row.state !== "held" || !story.row.backAt || story.row.backAt > now) return;

  const next = comeBack(story.standing);
  if (!(await moveStory(tx, story, next, now))) return;
  const { number: revision, hash } = story.head;
  const { state: to, stage, round } = next;
  const details = { revision, hash, due: story.row.backAt.toISOString(), to, stage, round };
  const entry = await record(tx, { actor: null, act: "resume_on_time", story: id, at: now, details });
  await tellOfMove(tx, entry, { before: story.standing, after: next }, now);
}
