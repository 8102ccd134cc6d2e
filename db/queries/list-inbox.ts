import { and, asc, count, eq, exists, gt, gte, inArray, not, or, type SQL } from "drizzle-orm";
import { listPhotos } from "@/core/story/body-text";
import { unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";
import { listReturnReasons } from "./list-return-reasons";
import type { PageKey } from "./page-key";
import { heldBy } from "./stage-role";
import { departmentsOf } from "./visible-to";

/** One story that waits for somebody: `audit` for their verdict, `returned` for their changes, then with the reason. */
export type WaitingStory = Awaited<ReturnType<typeof listInbox>>["waiting"][number];

const pageSize = 20;

/** What waits for this person, longest first, one page after `after`. `older` is where the next page begins. */
export async function listInbox(reader: Reader, viewer: Viewer, after?: PageKey, size = pageSize) {
  const kinds = waitsFor(reader, viewer);
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
  const { story, flow } = reader.tables;
  const counts = await Promise.all(
    waitsFor(reader, viewer).map(async ({ condition }) => {
      const counted = reader.select({ stories: count() }).from(story).innerJoin(flow, eq(flow.id, story.flow));
      const [row] = await counted.where(condition);
      return row?.stories ?? 0;
    }),
  );
  return counts.reduce((sum, stories) => sum + stories, 0);
}

type Kind = { kind: "audit" | "returned"; condition: SQL | undefined };

/** The audits a person holds on other people's work they have not signed yet, and their own stories that came back. */
function waitsFor(reader: Reader, viewer: Viewer): Kind[] {
  const { story } = reader.tables;
  const audits = viewer.roles.some(({ role }) => role === "college_auditor" || role === "department_auditor");
  const inAudit = and(eq(story.state, "audit"), heldBy(reader, viewer));
  const departments = departmentsOf(viewer, ["reporter"]);
  const cameBack = and(eq(story.state, "returned"), inArray(story.department, departments), isBy(reader, viewer));
  return [
    ...(audits
      ? [{ kind: "audit" as const, condition: and(inAudit, not(isBy(reader, viewer)), not(hasSigned(reader, viewer))) }]
      : []),
    ...(departments.length > 0 ? [{ kind: "returned" as const, condition: cameBack }] : []),
  ];
}

function isBy(reader: Reader, viewer: Viewer): SQL {
  const { story, storyAuthor } = reader.tables;
  const authors = reader.select({ story: storyAuthor.story }).from(storyAuthor);
  return exists(authors.where(and(eq(storyAuthor.story, story.id), eq(storyAuthor.person, viewer.id))));
}

/** Nobody signs two audits of one revision: what they signed waits for somebody else now. */
function hasSigned(reader: Reader, viewer: Viewer): SQL {
  const { story, signOff } = reader.tables;
  const signed = reader.select({ story: signOff.story }).from(signOff);
  const thisRound = and(eq(signOff.story, story.id), eq(signOff.round, story.round));
  return exists(signed.where(and(thisRound, eq(signOff.person, viewer.id))));
}

async function listWaiting(reader: Reader, { kind, condition }: Kind, after: PageKey | undefined, limit: number) {
  const { story, revision, flow, person, department } = reader.tables;
  const rows = await reader
    .select({
      id: story.id,
      number: story.number,
      title: story.title,
      language: story.language,
      state: story.state,
      stage: story.stage,
      stages: flow.stages,
      isLive: story.live,
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
    .where(and(condition, after && isAfter(reader, after)))
    .orderBy(asc(story.since), asc(story.id))
    .limit(limit);
  return rows.map(({ package: text, isLive, ...row }) => {
    return { kind, ...row, isLive: isLive !== null, photos: listPhotos(unpackStory(text).body).length };
  });
}

function isAfter(reader: Reader, { at, id }: PageKey): SQL | undefined {
  const { story } = reader.tables;
  return and(gte(story.since, at), or(gt(story.since, at), gt(story.id, id)));
}
