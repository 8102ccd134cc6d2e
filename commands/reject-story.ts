import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Ends a story with a reason; a rejected correction leaves the page as it was. */
export async function rejectStory(
  store: Store,
  viewer: Viewer,
  input: Order & { seen: string; reason: string; remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(
    store,
    viewer,
    input,
    { move: "reject", seen: input.seen, reason: input.reason, remark: input.remark },
    now,
  );
}
