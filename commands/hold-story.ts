import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Keeps a story waiting in the audit it is in. */
export async function holdStory(
  store: Store,
  viewer: Viewer,
  input: Order & { seen: string; reason?: string; remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(
    store,
    viewer,
    input,
    { move: "hold", seen: input.seen, reason: input.reason, remark: input.remark },
    now,
  );
}
