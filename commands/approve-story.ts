import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { asked, carryOut, type Moved, type Verdict } from "./carry-out";

/** Signs the audit a story is in and passes it on (PRODUCT.md, rules 2 and 3). Needs a freshly typed password. */
export async function approveStory(store: Store, viewer: Viewer, input: Verdict, now: Date): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, asked("approve", input), now);
}
