import { desc, eq } from "drizzle-orm";
import { unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import type { Standing } from "@/core/workflow/standing";
import type { Reader } from "../store";
import { findAmendment } from "./find-amendment";
import { findStory } from "./find-story";
import { listChoices } from "./list-choices";
import { listHolders } from "./list-holders";

export type Names = { zh: string; en: string };
/** A person with the unit printed beside their name. */
export type Named = Names & { id: string; unit: Names };
export type StoryPage = NonNullable<Awaited<ReturnType<typeof findStoryPage>>>;

/**
 * All that the review room shows of a story and where it stands; undefined when it does not exist for this person (PRODUCT.md,
 * rule 16). `holders` are the people who could give the next verdict now.
 */
export async function findStoryPage(reader: Reader, viewer: Viewer, id: string, now: Date) {
  const found = await findStory(reader, id);
  if (!found || !maySee(viewer, found.standing)) return undefined;

  const { row, head, live, standing } = found;
  const { version, number, since, releaseAt, backAt, releasedAt, createdAt, slug } = row;
  return {
    id: row.id,
    ...{ number, version, slug, since, releaseAt, backAt, releasedAt, createdAt },
    standing,
    revision: { number: head.number, hash: head.hash, kind: head.kind, at: head.at },
    content: unpackStory(head.package),
    live: live ? { number: live.number, hash: live.hash } : null,
    department: await findDepartment(reader, row.department),
    column: await findColumn(reader, row.column),
    creator: await findNamed(reader, row.createdBy),
    maker: await findNamed(reader, head.by),
    amendment: await findAmendment(reader, row.id),
    printedAt: await findLastRelease(reader, row.id),
    holders: await nameHolders(reader, standing, now),
  };
}

/** A person and their unit as they are now. */
export async function findNamed(reader: Reader, id: string): Promise<Named> {
  const { person, department } = reader.tables;
  const [found] = await reader
    .select({ id: person.id, zh: person.zh, en: person.en, unit: { zh: department.zh, en: department.en } })
    .from(person)
    .innerJoin(department, eq(department.id, person.department))
    .where(eq(person.id, id));
  if (!found) throw new Error(`Person ${id} is missing.`);
  return found;
}

/** When readers last got a new text of the story; null before its first release. */
async function findLastRelease(reader: Reader, story: string): Promise<Date | null> {
  const { release } = reader.tables;
  const [last] = await reader
    .select({ at: release.at })
    .from(release)
    .where(eq(release.story, story))
    .orderBy(desc(release.number))
    .limit(1);
  return last?.at ?? null;
}

async function findDepartment(reader: Reader, id: string): Promise<Names> {
  const { department } = reader.tables;
  const [found] = await reader
    .select({ zh: department.zh, en: department.en })
    .from(department)
    .where(eq(department.id, id));
  return found ?? { zh: id, en: id };
}

async function findColumn(reader: Reader, id: string): Promise<Names> {
  const { column } = reader.tables;
  const [found] = await reader.select({ zh: column.zh, en: column.en }).from(column).where(eq(column.id, id));
  return found ?? { zh: id, en: id };
}

/** A person with the audit of a story, and whom they stand in for. */
export type NamedHolder = Named & { onBehalfOf: Named | null };

async function nameHolders(reader: Reader, standing: Standing, now: Date): Promise<NamedHolder[]> {
  const holders = await listHolders(reader, standing, now);
  const named = holders.map(async ({ person, onBehalfOf }) => ({
    ...(await findNamed(reader, person)),
    onBehalfOf: onBehalfOf === null ? null : await findNamed(reader, onBehalfOf),
  }));
  return (await Promise.all(named)).sort((one, other) => (one.en < other.en ? -1 : 1));
}

/** The names of all columns and departments by id, for fields that changed from one to another. */
export async function listChoiceNames(reader: Reader) {
  const { columns, departments } = await listChoices(reader);
  return {
    columns: Object.fromEntries(columns.map((column) => [column.id, column])),
    departments: Object.fromEntries(departments.map((department) => [department.id, department])),
  };
}
