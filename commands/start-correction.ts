import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { asked, carryOut, type Moved, type Order, type Words } from "./carry-out";

/** Takes a published story back to the desk while its page stays up (PRODUCT.md, rule 13). */
export async function startCorrection(
  store: Store,
  viewer: Viewer,
  input: Order & Words,
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, asked("correct", input), now);
}
