import { and, asc, count, eq, gt, gte, inArray, or, type SQL } from "drizzle-orm";
import { many } from "@/core/many";
import { listPhotos } from "@/core/story/body-text";
import type { StoryBody } from "@/core/story/document";
import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";
import { listReturnReasons } from "./list-return-reasons";
import type { PageKey } from "./page-key";
import { type InboxFilter, type Waits, waitsFor } from "./waits-for";

const pageSize = 20;

/** What waits for this person, longest first, one page after `after`. `next` is where the next page begins. */
export async function listInbox(
  reader: Reader,
  viewer: Viewer,
  asked: { filter?: InboxFilter; after?: PageKey; size?: number } = {},
) {
  const { filter = {}, after, size = pageSize } = asked;
  const kinds = await waitsFor(reader, viewer, filter);
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

/** How many stories wait for this person: as many as the inbox lists under the same filter, counted to `most` and no further. */
export async function countWaiting(reader: Reader, viewer: Viewer, filter: InboxFilter = {}, most = many) {
  const { story } = reader.tables;
  const kinds = await waitsFor(reader, viewer, filter);
  const counts = await Promise.all(
    kinds.map(async ({ condition }) => {
      const waiting = reader.select({ id: story.id }).from(story).where(condition).limit(most).as("waiting");
      const [row] = await reader.select({ stories: count() }).from(waiting);
      return row?.stories ?? 0;
    }),
  );
  return Math.min(
    counts.reduce((sum, stories) => sum + stories, 0),
    most,
  );
}

/** The audit that waits longest for this person; undefined when none does. */
export async function findNextAudit(reader: Reader, viewer: Viewer): Promise<string | undefined> {
  const { story } = reader.tables;
  const [kind] = await waitsFor(reader, viewer, { kind: "audit" });
  if (!kind) return undefined;
  const [next] = await reader
    .select({ id: story.id })
    .from(story)
    .where(kind.condition)
    .orderBy(asc(story.since), asc(story.id))
    .limit(1);
  return next?.id;
}

async function listWaiting(reader: Reader, { kind, condition }: Waits, after: PageKey | undefined, limit: number) {
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
