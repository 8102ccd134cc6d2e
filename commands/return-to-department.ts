import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { asked, carryOut, type Moved, type Verdict } from "./carry-out";

/** Sends a story back to its first audit with a reason; every sign-off is asked anew (PRODUCT.md, rule 7). */
export async function returnToDepartment(
  store: Store,
  viewer: Viewer,
  input: Verdict,
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, asked("return_to_department", input), now);
}
