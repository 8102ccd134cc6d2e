import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/** Takes a held story up again, in the audit it was held at. */
export async function resumeAudit(
  store: Store,
  viewer: Viewer,
  input: Order & { seen: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, { move: "resume", seen: input.seen }, now);
}
