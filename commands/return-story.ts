import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { asked, carryOut, type Moved, type Verdict } from "./carry-out";

/** Sends a story back to its reporter with a reason; calls off its date if it had one (PRODUCT.md, rule 7). */
export async function returnStory(store: Store, viewer: Viewer, input: Verdict, now: Date): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, asked("return", input), now);
}
