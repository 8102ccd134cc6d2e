import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Signs the last audit and sets the time of release; of a scheduled story, moves its time (PRODUCT.md, rule 12). */
export async function scheduleStory(
  store: Store,
  viewer: Viewer,
  input: Order & { seen: string; releaseAt: Date; remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(
    store,
    viewer,
    input,
    { move: "schedule", seen: input.seen, releaseAt: input.releaseAt, remark: input.remark },
    now,
  );
}
