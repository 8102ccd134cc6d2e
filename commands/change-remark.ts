import { takesSuggestion } from "@/core/remarks/apply-suggestions";
import { checkWords, type RemarkWords } from "@/core/remarks/remark-words";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { answerOnce } from "@/db/answer-once";
import { findRemark } from "@/db/queries/find-remark";
import { moveRemark } from "@/db/remark-writes";
import type { Store } from "@/db/store";
import type { RemarkOrder } from "./settle-remark";

/** Changes the words of one's own pending remark. Refuses with not_found, wrong_state, changed_meanwhile or not_valid. */
export async function changeRemark(
  store: Store,
  viewer: Viewer,
  input: RemarkOrder & RemarkWords,
  now: Date,
): Promise<Result> {
  return store.write((tx) =>
    answerOnce(tx, { person: viewer.id, request: input.request, at: now, what: { change: input } }, async () => {
      const found = await findRemark(tx, viewer, input.remark);
      if (!found) return refuse("not_found");
      const { row } = found;
      if (row.by !== viewer.id) return refuse("not_allowed");
      if (row.state !== "pending") return refuse("wrong_state");
      const checked = checkWords(input, row.anchor);
      if (!checked.ok) return checked;
      if (checked.replacement !== null && !takesSuggestion(row.anchor)) return refuse("not_valid");
      const { words, replacement } = checked;
      const moved = await moveRemark(tx, { id: row.id, version: input.version }, { words, replacement });
      return moved ? { ok: true } : refuse("changed_meanwhile");
    }),
  );
}
