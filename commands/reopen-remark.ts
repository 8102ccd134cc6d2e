import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { type RemarkOrder, settleRemark } from "./settle-remark";

/** Opens a resolved remark or a declined suggestion again, as an auditor of its story. Refuses as `settleRemark` does. */
export async function reopenRemark(
  store: Store,
  viewer: Viewer,
  input: RemarkOrder,
  now: Date,
): Promise<Result<{ story: string }>> {
  return settleRemark(store, viewer, "reopen", input, now);
}
