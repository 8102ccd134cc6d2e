import type { Viewer } from "@/core/viewer";
import { auditsCurrentStage } from "@/core/workflow/policy";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";

/**
 * Keeps that a person has a revision before them in the review room; without it nobody signs (PRODUCT.md, rule 8). Only of the
 * newest revision, and only of whoever holds its audit; for everybody else, and the second time, it does nothing.
 */
export async function openRevision(
  store: Store,
  viewer: Viewer,
  input: { story: string; hash: string },
  now: Date,
): Promise<void> {
  await store.write(async (tx) => {
    const story = await findStory(tx, input.story);
    if (story?.head.hash !== input.hash || !auditsCurrentStage(viewer, story.standing)) return;
    const row = { revision: story.head.id, person: viewer.id, at: now };
    await tx.insert(tx.tables.opening).values(row).onConflictDoNothing();
  });
}
