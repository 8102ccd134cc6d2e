import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Fetches a submitted story back to the desk, open until the first verdict (PRODUCT.md, rule 5). */
export async function takeBack(store: Store, viewer: Viewer, input: Order, now: Date): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, { move: "take_back" }, now);
}
