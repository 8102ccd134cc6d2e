import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { asked, carryOut, type Moved, type Verdict } from "./carry-out";

/** Signs the last audit and sets the time of release; of a scheduled story, moves its time (PRODUCT.md, rule 12). */
export async function scheduleStory(
  store: Store,
  viewer: Viewer,
  input: Verdict & { releaseAt: Date },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, asked("schedule", input), now);
}
