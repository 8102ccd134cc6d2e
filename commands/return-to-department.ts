import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Sends a story back to its first audit with a reason; every sign-off is asked anew (PRODUCT.md, rule 7). */
export async function returnToDepartment(
  store: Store,
  viewer: Viewer,
  input: Order & { seen: string; reason: string; remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(
    store,
    viewer,
    input,
    { move: "return_to_department", seen: input.seen, reason: input.reason, remark: input.remark },
    now,
  );
}
