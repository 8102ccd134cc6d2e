import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { type RemarkOrder, settleRemark } from "./settle-remark";

/** Closes an open remark, as an auditor of its story. Refuses as `settleRemark` does. */
export async function resolveRemark(
  store: Store,
  viewer: Viewer,
  input: RemarkOrder,
  now: Date,
): Promise<Result<{ story: string }>> {
  return settleRemark(store, viewer, "resolve", input, now);
}
