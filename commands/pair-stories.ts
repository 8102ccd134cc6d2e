import { eq, inArray } from "drizzle-orm";
import { type Problem, type Refused, type Result, refuse } from "@/core/refusal";
import { pairTags } from "@/core/story/page-tags";
import type { Viewer } from "@/core/viewer";
import { maySee, mayPair } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findStory, type StoryRecord } from "@/db/queries/find-story";
import type { Store, Writer } from "@/db/store";

/**
 * Links a story to the same one in the other language, by its number, or says of a linked pair that the two agree again. Everybody
 * with a part in the story's writing or audits may, if they see both. `pages` are the public pages that change. Refuses with
 * not_found, not_allowed, or not_valid when the number is no story to see, its language the same, or one of the two linked elsewhere.
 */
export async function pairStories(
  store: Store,
  viewer: Viewer,
  input: { story: string; number: number },
  now: Date,
): Promise<Result<{ pages: string[] }>> {
  return store.write(async (tx) => {
    const story = await findStory(tx, input.story);
    if (!story || !maySee(viewer, story.standing)) return refuse("not_found");
    if (!mayPair(viewer, story.standing)) return refuse("not_allowed");
    const other = await findByNumber(tx, input.number);
    if (!other || !maySee(viewer, other.standing)) return wrong("no_such_story");
    const problem = await findProblem(tx, story, other);
    if (problem) return wrong(problem);

    const { translationPair } = tx.tables;
    const said = { by: viewer.id, at: now };
    const rows = [
      { story: story.row.id, other: other.row.id, seen: other.head.hash, ...said },
      { story: other.row.id, other: story.row.id, seen: story.head.hash, ...said },
    ];
    await tx.delete(translationPair).where(inArray(translationPair.story, [story.row.id, other.row.id]));
    await tx.insert(translationPair).values(rows);
    const details = { other: other.row.id, hash: story.head.hash, otherHash: other.head.hash };
    await record(tx, { actor: viewer.id, act: "pair", story: story.row.id, at: now, details });
    return { ok: true, pages: pairTags(story.row.slug, other.row.slug) };
  });
}

async function findByNumber(tx: Writer, number: number): Promise<StoryRecord | undefined> {
  const { story } = tx.tables;
  const [found] = await tx.select({ id: story.id }).from(story).where(eq(story.number, number));
  return found && findStory(tx, found.id);
}

async function findProblem(tx: Writer, story: StoryRecord, other: StoryRecord): Promise<string | undefined> {
  if (story.row.id === other.row.id) return "itself";
  if (story.row.language === other.row.language) return "same_language";
  const { translationPair } = tx.tables;
  const ids = [story.row.id, other.row.id];
  const pairs = await tx.select().from(translationPair).where(inArray(translationPair.story, ids));
  return pairs.every((pair) => ids.includes(pair.other)) ? undefined : "already_paired";
}

function wrong(reason: string): Refused {
  const problem: Problem = { place: "number", reason };
  return refuse("not_valid", [problem]);
}
