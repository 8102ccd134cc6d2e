import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { asked, carryOut, type Moved, type Verdict } from "./carry-out";

/** Signs the last audit and puts exactly this revision before readers; of a scheduled story, releases it at once. */
export async function releaseStory(store: Store, viewer: Viewer, input: Verdict, now: Date): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, asked("release", input), now);
}
