import type { AtHand } from "@/components/review/room";
import type { Viewer } from "@/core/viewer";
import { confirmationLasts } from "@/core/workflow/policy";
import { listReasons } from "@/db/queries/list-reasons";
import type { StoryPage } from "@/db/queries/find-story-page";
import type { Reader } from "@/db/store";

/** What this person has at hand to decide with: the list of reasons, and what the confirm step of a signature says. */
export async function findAtHand(reader: Reader, viewer: Viewer, story: StoryPage, now: Date): Promise<AtHand> {
  const typedFor = viewer.confirmedAt ? now.getTime() - viewer.confirmedAt.getTime() : Number.POSITIVE_INFINITY;
  return {
    reasons: await listReasons(reader),
    confirmedFor: typedFor < 0 ? 0 : Math.max(0, confirmationLasts - typedFor),
  };
}
