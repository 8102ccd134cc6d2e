import { makeAnchor } from "@/core/remarks/anchor";
import { takesSuggestion } from "@/core/remarks/apply-suggestions";
import type { RemarkPlace } from "@/core/remarks/remark";
import { findRemarkObstacle } from "@/core/remarks/remark-rules";
import { checkWords, type RemarkWords } from "@/core/remarks/remark-words";
import { type Result, refuse } from "@/core/refusal";
import { unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import { answerOnce } from "@/db/answer-once";
import { newId } from "@/db/new-id";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";

/** A remark on a place of the text that the person has before them; with a replacement it is a suggestion. */
export type NewRemark = RemarkWords & { story: string; seen: string; place: RemarkPlace; request: string };

/**
 * Keeps a remark until its person's verdict on the story; till then it is theirs alone, and no act of the newsroom. Refuses with
 * not_found, not_valid or as `findRemarkObstacle` does.
 */
export async function keepRemark(
  store: Store,
  viewer: Viewer,
  input: NewRemark,
  now: Date,
): Promise<Result<{ remark: string }>> {
  return store.write((tx) =>
    answerOnce(tx, { person: viewer.id, request: input.request, at: now, what: { keep: input } }, async () => {
      const story = await findStory(tx, input.story);
      if (!story || !maySee(viewer, story.standing)) return refuse("not_found");
      const refused = findRemarkObstacle(viewer, story.standing, input.seen);
      if (refused) return refused;

      const anchor = makeAnchor(unpackStory(story.head.package), input.place);
      if (!anchor) return refuse("not_valid", [{ place: "place", reason: "unknown" }]);
      const checked = checkWords(input, anchor);
      if (!checked.ok) return checked;
      if (checked.replacement !== null && !takesSuggestion(anchor)) {
        return refuse("not_valid", [{ place: "replacement", reason: "no_words_there" }]);
      }
      const { words, replacement } = checked;
      const remark = newId(now);
      const place = { story: story.row.id, revision: story.head.id, by: viewer.id, anchor };
      const start = { state: "pending", version: 1, createdAt: now } as const;
      await tx.insert(tx.tables.remark).values({ id: remark, ...place, words, replacement, ...start });
      return { ok: true, remark };
    }),
  );
}
