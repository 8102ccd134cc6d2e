import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, lte, or, type SQL } from "drizzle-orm";
import type { Language } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import type { ShownState } from "@/core/workflow/shown-states";
import type { Reader } from "../store";
import { matchesSearch } from "../search/story-search";
import type { PageKey } from "./page-key";
import { atAuditOf } from "./stage-role";
import { nothing, visibleTo } from "./visible-to";

/** Which stories: all given conditions together. `mine` are those the person opened, `underWay` those not at rest. */
export type StoryFilter = {
  state?: ShownState;
  department?: string;
  column?: string;
  language?: Language;
  search?: string;
  mine?: boolean;
  underWay?: boolean;
};
export type ListedStory = Awaited<ReturnType<typeof listStories>>["stories"][number];

const pageSize = 25;
const atWork = ["draft", "returned", "audit", "held", "scheduled"] as const;

/**
 * A page of the stories this person may see, last changed first: after a key (older), before a key (newer), or from the top.
 * `newer` and `older` are the keys of the neighbouring pages, where there are any.
 */
export async function listStories(
  reader: Reader,
  viewer: Viewer,
  filter: StoryFilter,
  from: { after?: PageKey; before?: PageKey } = {},
  size = pageSize,
) {
  const { story } = reader.tables;
  const backwards = from.before !== undefined;
  const order = backwards ? [asc(story.changedAt), asc(story.id)] : [desc(story.changedAt), desc(story.id)];
  const found = await selectStories(reader)
    .where(and(visibleTo(reader, viewer), await filterBy(reader, viewer, filter), startingAt(reader, from)))
    .orderBy(...order)
    .limit(size + 1);
  const more = found.length > size;
  const rows = backwards ? found.slice(0, size).reverse() : found.slice(0, size);
  const stories = rows.map(({ live, ...row }) => ({ ...row, isLive: live !== null }));
  const keyOf = (row: (typeof stories)[number] | undefined) => row && { at: row.changedAt, id: row.id };
  return {
    stories,
    newer: (backwards ? more : from.after !== undefined) ? keyOf(stories[0]) : undefined,
    older: (backwards ? true : more) ? keyOf(stories.at(-1)) : undefined,
  };
}

function selectStories(reader: Reader) {
  const { story, flow, person, department } = reader.tables;
  return reader
    .select({
      id: story.id,
      number: story.number,
      title: story.title,
      language: story.language,
      state: story.state,
      stage: story.stage,
      stages: flow.stages,
      live: story.live,
      departmentId: story.department,
      department: { zh: department.zh, en: department.en },
      reporter: { zh: person.zh, en: person.en },
      changedAt: story.changedAt,
      since: story.since,
      releaseAt: story.releaseAt,
      backAt: story.backAt,
    })
    .from(story)
    .innerJoin(flow, eq(flow.id, story.flow))
    .innerJoin(person, eq(person.id, story.createdBy))
    .innerJoin(department, eq(department.id, story.department))
    .$dynamic();
}

async function filterBy(reader: Reader, viewer: Viewer, filter: StoryFilter): Promise<SQL | undefined> {
  const { story } = reader.tables;
  const { department, column, language, search } = filter;
  return and(
    filter.state && (await isShownAs(reader, filter.state)),
    department ? eq(story.department, department) : undefined,
    column ? eq(story.column, column) : undefined,
    language && eq(story.language, language),
    // A search for signs alone finds nothing rather than everything.
    search?.trim() ? (matchesSearch(reader, story.number, search) ?? nothing) : undefined,
    filter.mine ? eq(story.createdBy, viewer.id) : undefined,
    filter.underWay ? inArray(story.state, [...atWork]) : undefined,
  );
}

async function isShownAs(reader: Reader, shown: ShownState): Promise<SQL | undefined> {
  const { story } = reader.tables;
  if (shown === "department_audit" || shown === "college_audit") {
    const role = shown === "college_audit" ? "college_auditor" : "department_auditor";
    return and(eq(story.state, "audit"), await atAuditOf(reader, role));
  }
  if (shown === "published") return isNotNull(story.live);
  if (shown === "correction") return and(inArray(story.state, [...atWork]), isNotNull(story.live));
  return eq(story.state, shown);
}

function startingAt(reader: Reader, { after, before }: { after?: PageKey; before?: PageKey }): SQL | undefined {
  const { story } = reader.tables;
  // The first half of each condition lets the index begin there.
  if (before) {
    const { at, id } = before;
    return and(gte(story.changedAt, at), or(gt(story.changedAt, at), gt(story.id, id)));
  }
  if (!after) return undefined;
  return and(lte(story.changedAt, after.at), or(lt(story.changedAt, after.at), lt(story.id, after.id)));
}
