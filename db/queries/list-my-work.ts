import { and, count, desc, eq, exists, inArray, lt, lte, or, type SQL } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { findClosed } from "@/core/workflow/open-moves";
import { reportsForDepartment } from "@/core/workflow/policy";
import { type WorkTab, workTabs } from "@/core/workflow/work-tabs";
import type { Reader } from "../store";
import { findStory } from "./find-story";
import { deskOf } from "./list-own-stories";
import { listAuditors } from "./list-people";
import { listReturnReasons } from "./list-return-reasons";
import type { PageKey } from "./page-key";
import { atAuditOf } from "./stage-role";
import { visibleTo } from "./visible-to";

const pageSize = 20;

/**
 * A page of the stories this person wrote or is credited in, of one tab, last changed first: on whose desk each is, why it came back, and
 * what can be done from the list. `next` is the key of the older page, where there is one.
 */
export async function listMyWork(
  reader: Reader,
  viewer: Viewer,
  tab: WorkTab,
  now: Date,
  after?: PageKey,
  size = pageSize,
) {
  const { story, flow } = reader.tables;
  const found = await reader
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
      version: story.version,
      changedAt: story.changedAt,
      since: story.since,
      releaseAt: story.releaseAt,
      backAt: story.backAt,
    })
    .from(story)
    .innerJoin(flow, eq(flow.id, story.flow))
    .where(and(isMine(reader, viewer), await standsAt(reader, tab), behind(reader, after)))
    .orderBy(desc(story.changedAt), desc(story.id))
    .limit(size + 1);
  const rows = found.slice(0, size);
  const departments = [...new Set(rows.map((row) => row.departmentId))];
  const auditors = rows.length > 0 ? await listAuditors(reader, departments, now) : [];
  const reasons = await listReturnReasons(reader, tab === "returned" ? rows.map(({ id }) => id) : []);
  const stories = [];
  for (const { live, ...row } of rows) {
    stories.push({
      ...row,
      isLive: live !== null,
      desk: deskOf(row, auditors, viewer),
      returned: reasons.get(row.id),
      may: {
        takeBack: row.state === "audit" && (await mayTakeBack(reader, viewer, row.id)),
        duplicate: reportsForDepartment(viewer, { department: row.departmentId }),
      },
    });
  }
  const last = found.length > size ? rows.at(-1) : undefined;
  return { stories, next: last && { at: last.changedAt, id: last.id } };
}

/** How many stories each tab lists. */
export async function countMyWork(reader: Reader, viewer: Viewer): Promise<Record<WorkTab, number>> {
  const { story } = reader.tables;
  const counts = workTabs.map(async (tab): Promise<[WorkTab, number]> => {
    const [row] = await reader
      .select({ stories: count() })
      .from(story)
      .where(and(isMine(reader, viewer), await standsAt(reader, tab)));
    return [tab, row?.stories ?? 0];
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<WorkTab, number>;
}

/** The condition on `story` that this person wrote it or is credited in it, and may still see it. */
export function isMine(reader: Reader, viewer: Viewer): SQL | undefined {
  const { story, storyAuthor } = reader.tables;
  const authors = reader.select({ story: storyAuthor.story }).from(storyAuthor);
  const mine = exists(authors.where(and(eq(storyAuthor.story, story.id), eq(storyAuthor.person, viewer.id))));
  return and(mine, visibleTo(reader, viewer));
}

/** What is on hold is still with whoever holds it. */
async function standsAt(reader: Reader, tab: WorkTab): Promise<SQL | undefined> {
  const { story } = reader.tables;
  if (tab === "closed") return inArray(story.state, ["withdrawn", "rejected"]);
  if (tab === "department" || tab === "college") {
    return and(inArray(story.state, ["audit", "held"]), await atAuditOf(reader, `${tab}_auditor`));
  }
  return eq(story.state, tab);
}

function behind(reader: Reader, after: PageKey | undefined): SQL | undefined {
  const { story } = reader.tables;
  if (!after) return undefined;
  return and(lte(story.changedAt, after.at), or(lt(story.changedAt, after.at), lt(story.id, after.id)));
}

async function mayTakeBack(reader: Reader, viewer: Viewer, id: string): Promise<boolean> {
  const story = await findStory(reader, id);
  return story !== undefined && findClosed(viewer, story.standing, "take_back") === undefined;
}
