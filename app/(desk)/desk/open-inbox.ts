import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { waitingSince } from "@/core/workflow/working-age";
import { newsroomStore } from "@/db/newsroom-store";
import { findServiceClock } from "@/db/queries/find-service-clock";
import { listChoices } from "@/db/queries/list-choices";
import { listFilters } from "@/db/queries/list-filters";
import { countWaiting, listInbox } from "@/db/queries/list-inbox";
import { listOwnStories } from "@/db/queries/list-own-stories";
import { departmentsOf } from "@/db/queries/visible-to";
import { timeZone } from "@/messages/time-zone";
import { waitingForMe } from "../waiting-for-me";
import type { InboxAddress } from "./inbox-address";
import { openGlance } from "./open-glance";

/** Everything the inbox shows this person: one page of what waits, how much waits in all, and the chosen story. */
export async function openInbox(viewer: Viewer, { values, after, open }: InboxAddress, now: Date) {
  const store = await newsroomStore();
  const all = await waitingForMe(viewer);
  return store.read(async (reader) => {
    const clock = await findServiceClock(reader);
    const { age, ...chosen } = values;
    const filter = { ...chosen, since: age && waitingSince(age, now, timeZone, clock) };
    const { waiting, next } = await listInbox(reader, viewer, { filter, after });
    const narrowed = Object.values(values).some(Boolean);
    const story = waiting.find(({ id }) => id === open) ?? waiting[0];
    const glance = story && (await openGlance(reader, viewer, story.id, now));
    const { departments, columns } = await listChoices(reader);
    const theirs = departmentsOf(viewer, ["reporter", "department_auditor"]);
    const audits = holds(viewer, "college_auditor") || viewer.roles.some(({ role }) => role === "department_auditor");
    return {
      ...{ clock, waiting, next, narrowed, all },
      found: narrowed ? await countWaiting(reader, viewer, filter) : all,
      chosen: story && glance && { story, glance },
      filters: await listFilters(reader, viewer.id, "inbox"),
      choices: {
        columns,
        departments: holds(viewer, "college_auditor")
          ? departments
          : departments.filter(({ id }) => theirs.includes(id)),
        kinds: audits && holds(viewer, "reporter"),
      },
      own: holds(viewer, "reporter") ? await listOwnStories(reader, viewer, now) : undefined,
    };
  });
}
