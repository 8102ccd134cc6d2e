import { readAskedStories } from "@/core/api/asked-stories";
import type { StoriesAnswer } from "@/core/api/answers";
import type { College } from "@/core/story/published";
import { dayAfter, dayStart } from "@/core/workflow/college-day";
import { newsroomStore } from "@/db/newsroom-store";
import { findCollege } from "@/db/queries/find-college";
import { listPublicStories } from "@/db/queries/list-public-stories";
import { hasWords } from "@/db/search/live-search";
import { environment } from "@/env";
import { timeZone } from "@/messages/time-zone";
import { answering, problem } from "../answer";
import { toListed } from "../story-answers";

export { answerOptions as OPTIONS, refuseMethod as DELETE } from "../answer";
export { refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT } from "../answer";
export const dynamic = "force-dynamic";

/** The stories in print, newest first, a page at a time. */
export const GET = answering(async (request) => {
  const query = new URL(request.url).searchParams;
  const read = readAskedStories(query);
  if (!read.ok) return problem(400, read.detail, read.parameter);
  const { q, from, until, after, limit, ...filters } = read.asked;
  if (q !== undefined && !hasWords(q)) return problem(400, '"q" holds nothing that can be looked for.', "q");

  const days = {
    from: from === undefined ? undefined : dayStart(from, timeZone),
    until: until === undefined ? undefined : dayAfter(until, timeZone),
  };
  const asked = { ...filters, ...days, words: q, before: after, most: limit };
  const store = await newsroomStore();
  const college = await store.read(findCollege);
  const unknown = findUnknown(filters, college);
  if (unknown) return problem(400, `There is no ${unknown} "${filters[unknown] ?? ""}".`, unknown);
  const page = await store.read((reader) => listPublicStories(reader, asked));
  const next = page.older && nextAddress(query, page.older);
  const answer: StoriesAnswer = { stories: page.stories.map((story) => toListed(story, college)), next };
  return { ok: true, answer, next };
});

/** A column or department that the college does not have: an empty list would look as if nothing had been printed there yet. */
function findUnknown(asked: { column?: string; department?: string }, { columns, departments }: College) {
  if (asked.column !== undefined && !columns.some(({ id }) => id === asked.column)) return "column";
  if (asked.department !== undefined && !departments.some(({ id }) => id === asked.department)) return "department";
}

function nextAddress(query: URLSearchParams, after: string): string {
  const next = new URLSearchParams(query);
  next.set("after", after);
  return `${environment().siteUrl}/api/v1/stories?${next}`;
}
