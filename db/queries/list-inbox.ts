import { and, asc, count, eq, exists, gt, gte, inArray, notExists, notInArray, or, type SQL } from "drizzle-orm";
import { listPhotos } from "@/core/story/body-text";
import type { StoryBody } from "@/core/story/document";
import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";
import { listReturnReasons } from "./list-return-reasons";
import type { PageKey } from "./page-key";
import { heldBy } from "./stage-role";
import { departmentsOf } from "./visible-to";

const pageSize = 20;

/** What waits for this person, longest first, one page after `after`. `older` is where the next page begins. */
export async function listInbox(reader: Reader, viewer: Viewer, after?: PageKey, size = pageSize) {
  const kinds = await waitsFor(reader, viewer);
  const found = await Promise.all(kinds.map((kind) => listWaiting(reader, kind, after, size + 1)));
  const sorted = found
    .flat()
    .sort((one, other) => one.since.getTime() - other.since.getTime() || (one.id < other.id ? -1 : 1));
  const waiting = sorted.slice(0, size);
  const last = sorted.length > size ? waiting.at(-1) : undefined;
  const returned = waiting.filter(({ kind }) => kind === "returned").map(({ id }) => id);
  const reasons = await listReturnReasons(reader, returned);
  return {
    waiting: waiting.map((story) => ({ ...story, returned: reasons.get(story.id) })),
    next: last && { at: last.since, id: last.id },
  };
}

/** How many stories wait for this person: exactly as many as the inbox lists. */
export async function countWaiting(reader: Reader, viewer: Viewer): Promise<number> {
  const { story } = reader.tables;
  const kinds = await waitsFor(reader, viewer);
  const counts = await Promise.all(
    kinds.map(async ({ condition }) => {
      const [row] = await reader.select({ stories: count() }).from(story).where(condition);
      return row?.stories ?? 0;
    }),
  );
  return counts.reduce((sum, stories) => sum + stories, 0);
}

type Kind = { kind: "audit" | "returned"; condition: SQL | undefined };

/** The audits a person holds on other people's work they have not signed yet, and their own stories that came back. */
async function waitsFor(reader: Reader, viewer: Viewer): Promise<Kind[]> {
  const { story } = reader.tables;
  const kinds: Kind[] = [];
  if (viewer.roles.some(({ role }) => role === "college_auditor" || role === "department_auditor")) {
    const inAudit = and(eq(story.state, "audit"), await heldBy(reader, viewer));
    const theirs = and(notInArray(story.id, storiesBy(reader, viewer)), unsignedBy(reader, viewer));
    kinds.push({ kind: "audit", condition: and(inAudit, theirs) });
  }
  const departments = departmentsOf(viewer, ["reporter"]);
  if (departments.length > 0) {
    const cameBack = and(eq(story.state, "returned"), inArray(story.department, departments));
    kinds.push({ kind: "returned", condition: and(cameBack, isBy(reader, viewer)) });
  }
  return kinds;
}

function storiesBy(reader: Reader, viewer: Viewer) {
  const { storyAuthor } = reader.tables;
  return reader.select({ story: storyAuthor.story }).from(storyAuthor).where(eq(storyAuthor.person, viewer.id));
}

function isBy(reader: Reader, viewer: Viewer): SQL {
  const { story, storyAuthor } = reader.tables;
  const authors = reader.select({ story: storyAuthor.story }).from(storyAuthor);
  return exists(authors.where(and(eq(storyAuthor.story, story.id), eq(storyAuthor.person, viewer.id))));
}

/** Nobody signs two audits of one revision: what they signed waits for somebody else now. At the first audit nothing is signed. */
function unsignedBy(reader: Reader, viewer: Viewer): SQL | undefined {
  const { story, signOff } = reader.tables;
  const signed = reader.select({ story: signOff.story }).from(signOff);
  const thisRound = and(eq(signOff.story, story.id), eq(signOff.round, story.round));
  const name = or(eq(signOff.person, viewer.id), eq(signOff.onBehalfOf, viewer.id));
  return or(eq(story.stage, 0), notExists(signed.where(and(thisRound, name))));
}

async function listWaiting(reader: Reader, { kind, condition }: Kind, after: PageKey | undefined, limit: number) {
  const { story } = reader.tables;
  // Which ones is settled by an index alone; what a row shows is then read for those few.
  const chosen = await reader
    .select({ id: story.id })
    .from(story)
    .where(and(condition, after && isAfter(reader, after)))
    .orderBy(asc(story.since), asc(story.id))
    .limit(limit);
  const rows = await listRows(
    reader,
    chosen.map(({ id }) => id),
  );
  return rows.map(({ package: text, live, ...row }) => {
    return { kind, ...row, isLive: live !== null, photos: countPhotos(text) };
  });
}

async function listRows(reader: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  const { story, revision, flow, person, department } = reader.tables;
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
      since: story.since,
      revision: revision.number,
      package: revision.package,
      reporter: { zh: person.zh, en: person.en },
      unit: { zh: department.zh, en: department.en },
    })
    .from(story)
    .innerJoin(flow, eq(flow.id, story.flow))
    .innerJoin(revision, eq(revision.id, story.head))
    .innerJoin(person, eq(person.id, story.createdBy))
    .innerJoin(department, eq(department.id, person.department))
    .where(inArray(story.id, ids));
}

/** A package was checked when it was kept: for a number its schema need not be read again. */
function countPhotos(text: string): number {
  return listPhotos((JSON.parse(text) as { body: StoryBody }).body).length;
}

function isAfter(reader: Reader, { at, id }: PageKey): SQL | undefined {
  const { story } = reader.tables;
  return and(gte(story.since, at), or(gt(story.since, at), gt(story.id, id)));
}
