import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Signs the last audit and puts exactly this revision before readers; of a scheduled story, releases it at once. */
export async function releaseStory(
  store: Store,
  viewer: Viewer,
  input: Order & { seen: string; remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, { move: "release", seen: input.seen, remark: input.remark }, now);
}
