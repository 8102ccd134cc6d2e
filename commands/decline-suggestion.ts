import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { type RemarkOrder, settleRemark } from "./settle-remark";

/** Turns a suggestion down, as its story's writer while the story is theirs. Refuses as `settleRemark` does. */
export async function declineSuggestion(
  store: Store,
  viewer: Viewer,
  input: RemarkOrder,
  now: Date,
): Promise<Result<{ story: string }>> {
  return settleRemark(store, viewer, "decline", input, now);
}
