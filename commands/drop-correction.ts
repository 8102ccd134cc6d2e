import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Gives up a correction before it is submitted; the desk works again from what readers see. */
export async function dropCorrection(store: Store, viewer: Viewer, input: Order, now: Date): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, { move: "drop_correction" }, now);
}
