import { answerDigest } from "@/core/remarks/remark-digest";
import { checkAnswer } from "@/core/remarks/remark-words";
import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { newId } from "@/db/new-id";
import type { Store } from "@/db/store";
import { type RemarkOrder, settleRemark } from "./settle-remark";

/** Answers an open remark, as an author or an auditor of its story. Refuses as `settleRemark` does, or with not_valid. */
export async function answerRemark(
  store: Store,
  viewer: Viewer,
  input: RemarkOrder & { words: string },
  now: Date,
): Promise<Result<{ story: string }>> {
  const checked = checkAnswer(input.words);
  if (!checked.ok) return checked;
  const answer = { id: newId(now), remark: input.remark, by: viewer.id, words: checked.words, at: now };
  return settleRemark(store, viewer, "answer", input, now, async (tx) => {
    await tx.insert(tx.tables.remarkAnswer).values(answer);
    return { answer: { id: answer.id, digest: answerDigest(answer) } };
  });
}
