import * as approving from "@/commands/approve-story";
import { openRevision } from "@/commands/open-revision";
import * as releasing from "@/commands/release-story";
import * as scheduling from "@/commands/schedule-story";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";

type Signing = { story: string; seen: string };

/** The commands of a signature as people give it at the desk: they read first. */
export const approveStory = readFirst(approving.approveStory);
export const releaseStory = readFirst(releasing.releaseStory);
export const scheduleStory = readFirst(scheduling.scheduleStory);

function readFirst<Input extends Signing, Answer>(
  sign: (store: Store, viewer: Viewer, input: Input, now: Date) => Promise<Answer>,
) {
  return async (store: Store, viewer: Viewer, input: Input, now: Date): Promise<Answer> => {
    await openRevision(store, viewer, { story: input.story, hash: input.seen }, now);
    return sign(store, viewer, input, now);
  };
}
