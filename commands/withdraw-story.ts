import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Takes a page from readers with a reason, in one act (PRODUCT.md, rule 13). Needs a freshly typed password. */
export async function withdrawStory(
  store: Store,
  viewer: Viewer,
  input: Order & { reason: string; remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, { move: "withdraw", reason: input.reason, remark: input.remark }, now);
}
