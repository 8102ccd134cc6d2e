import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";
import { listAuditors } from "./list-people";
import { type ListedStory, listStories } from "./list-stories";

const shown = 10;

/** The stories this person opened that are under way, with the people whose desk each is on; null for their own desk. */
export async function listOwnStories(reader: Reader, viewer: Viewer, now: Date) {
  const { stories } = await listStories(reader, viewer, { mine: true, underWay: true }, {}, shown);
  const departments = [...new Set(stories.map((story) => story.departmentId))];
  const auditors = stories.length > 0 ? await listAuditors(reader, departments, now) : [];
  return stories.map((story) => ({ ...story, desk: deskOf(story, auditors, viewer) }));
}

type Auditor = Awaited<ReturnType<typeof listAuditors>>[number];

/** Whoever holds the audit a story is in; null while it is with its reporters. Nobody is on the desk of their own story. */
export function deskOf(
  story: Pick<ListedStory, "stage" | "stages" | "departmentId">,
  auditors: readonly Auditor[],
  viewer: Viewer,
) {
  const role = story.stage === null ? undefined : story.stages[story.stage]?.role;
  if (!role) return null;
  return auditors
    .filter((auditor) => auditor.role === role && auditor.id !== viewer.id)
    .filter((auditor) => role === "college_auditor" || auditor.department === story.departmentId)
    .map(({ zh, en, unit }) => ({ zh, en, unit }));
}
