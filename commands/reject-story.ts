import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { asked, carryOut, type Moved, type Verdict } from "./carry-out";

/** Ends a story with a reason; a rejected correction leaves the page as it was. */
export async function rejectStory(store: Store, viewer: Viewer, input: Verdict, now: Date): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, asked("reject", input), now);
}
