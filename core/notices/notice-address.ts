import type { NoticeKind } from "./notice-kinds";
import type { AbsenceNews } from "./say-absence";

/** Where a notice leads at the desk: to the review where something waits, to the story, or to who is away. */
export function addressOf({
  kind,
  story,
  absence,
}: {
  kind: NoticeKind;
  story?: string | null;
  absence?: AbsenceNews;
}) {
  if (story) return `/desk/stories/${encodeURIComponent(story)}${kind === "waiting" ? "/review" : ""}`;
  return absence?.from ? "/desk/absences" : "/desk";
}
