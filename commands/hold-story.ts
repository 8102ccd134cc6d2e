import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { asked, carryOut, type Moved, type Verdict } from "./carry-out";

/** Keeps a story waiting in the audit it is in, until somebody takes it up or its day has come. */
export async function holdStory(store: Store, viewer: Viewer, input: Verdict, now: Date): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, asked("hold", input), now);
}
