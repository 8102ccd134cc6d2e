import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Signs the audit a story is in and passes it on (PRODUCT.md, rules 2 and 3). Needs a freshly typed password. */
export async function approveStory(
  store: Store,
  viewer: Viewer,
  input: Order & { seen: string; remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, { move: "approve", seen: input.seen, remark: input.remark }, now);
}
