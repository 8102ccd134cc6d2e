import type { AtHand } from "@/components/review/room";
import type { Viewer } from "@/core/viewer";
import { confirmationLasts, findAuditHeld } from "@/core/workflow/policy";
import { countOpenRemarks } from "@/db/queries/count-open-remarks";
import { listReasons } from "@/db/queries/list-reasons";
import type { StoryPage } from "@/db/queries/find-story-page";
import { namesOfAbsent } from "@/db/queries/names-of-absent";
import type { Reader } from "@/db/store";

/** What this person has at hand to decide with: the list of reasons, and what the confirm step of a signature says. */
export async function findAtHand(reader: Reader, viewer: Viewer, story: StoryPage, now: Date): Promise<AtHand> {
  const typedFor = viewer.confirmedAt ? now.getTime() - viewer.confirmedAt.getTime() : Number.POSITIVE_INFINITY;
  const absent = findAuditHeld(viewer, story.standing)?.onBehalfOf ?? null;
  return {
    behalf: await namesOfAbsent(reader, absent),
    openRemarks: await countOpenRemarks(reader, story.id),
    reasons: await listReasons(reader),
    confirmedFor: typedFor < 0 ? 0 : Math.max(0, confirmationLasts - typedFor),
  };
}
