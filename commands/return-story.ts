import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Sends a story back to its reporter with a reason; calls off its date if it had one (PRODUCT.md, rule 7). */
export async function returnStory(
  store: Store,
  viewer: Viewer,
  input: Order & { seen: string; reason: string; remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(
    store,
    viewer,
    input,
    { move: "return", seen: input.seen, reason: input.reason, remark: input.remark },
    now,
  );
}
