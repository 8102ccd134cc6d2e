import { eq, or } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import { pairTags } from "@/core/story/page-tags";
import type { Viewer } from "@/core/viewer";
import { maySee, mayPair } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";

/**
 * Takes back that two stories are the same in two languages. Refuses with not_found, not_allowed, or changed_meanwhile when the
 * story is not linked any more.
 */
export async function partStories(
  store: Store,
  viewer: Viewer,
  input: { story: string },
  now: Date,
): Promise<Result<{ pages: string[] }>> {
  return store.write(async (tx) => {
    const story = await findStory(tx, input.story);
    if (!story || !maySee(viewer, story.standing)) return refuse("not_found");
    if (!mayPair(viewer, story.standing)) return refuse("not_allowed");
    const { translationPair, story: table } = tx.tables;
    const { id, slug } = story.row;
    const [pair] = await tx
      .select({ other: table.id, slug: table.slug })
      .from(translationPair)
      .innerJoin(table, eq(table.id, translationPair.other))
      .where(eq(translationPair.story, id));
    if (!pair) return refuse("changed_meanwhile");
    await tx.delete(translationPair).where(or(eq(translationPair.story, id), eq(translationPair.other, id)));
    await record(tx, { actor: viewer.id, act: "part", story: id, at: now, details: { other: pair.other } });
    return { ok: true, pages: pairTags(slug, pair.slug) };
  });
}
