import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Takes a published story back to the desk while its page stays up (PRODUCT.md, rule 13). */
export async function startCorrection(
  store: Store,
  viewer: Viewer,
  input: Order & { reason: string; remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, { move: "correct", reason: input.reason, remark: input.remark }, now);
}
