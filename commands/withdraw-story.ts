import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { asked, carryOut, type Moved, type Order, type Words } from "./carry-out";

/** Takes a page from readers with a reason, in one act (PRODUCT.md, rule 13). Needs a freshly typed password. */
export async function withdrawStory(
  store: Store,
  viewer: Viewer,
  input: Order & Words,
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, asked("withdraw", input), now);
}
