import { and, eq, inArray } from "drizzle-orm";
import type { PersonRecord, TermRecord } from "@/core/registry/record";
import { newId } from "./new-id";
import { nameKeys } from "./search/name-keys";
import type { Writer } from "./store";

/** A record as somebody saw it: its id and version. */
export type Seen = { id: string; version: number };
type Written<T> = T & { id: string | null; version: number };

/** As many rows as one statement brings. */
const batch = 400;

/** Writes people who are new to the registry, with their posts. Gives back their ids in the same order. */
export async function addRegistryPeople(tx: Writer, people: readonly PersonRecord[], now: Date): Promise<string[]> {
  const { registryPerson } = tx.tables;
  const rows = people.map(({ zh, en, note }) => {
    return { id: newId(now), zh, en, note, keys: nameKeys(zh, en), version: 1 };
  });
  for (const part of batches(rows)) await tx.insert(registryPerson).values(part);
  await addPosts(
    tx,
    people.map((person, at) => ({ ...person, id: rows[at]?.id ?? "" })),
    now,
  );
  return rows.map(({ id }) => id);
}

/** Writes somebody of the registry anew, posts included. False when the version is no longer the one that was seen. */
export async function changeRegistryPerson(tx: Writer, seen: Seen, person: PersonRecord, now: Date): Promise<boolean> {
  const { registryPerson, post } = tx.tables;
  const { zh, en, note } = person;
  const changed = await tx
    .update(registryPerson)
    .set({ zh, en, note, keys: nameKeys(zh, en), version: seen.version + 1 })
    .where(and(eq(registryPerson.id, seen.id), eq(registryPerson.version, seen.version)))
    .returning({ id: registryPerson.id });
  if (changed.length === 0) return false;
  await tx.delete(post).where(eq(post.person, seen.id));
  await addPosts(tx, [{ ...person, id: seen.id }], now);
  return true;
}

/** Takes somebody with all posts out of the registry. False when the version is no longer the one that was seen. */
export async function removeRegistryPerson(tx: Writer, seen: Seen): Promise<boolean> {
  const { registryPerson, post } = tx.tables;
  const same = and(eq(registryPerson.id, seen.id), eq(registryPerson.version, seen.version));
  const [found] = await tx.select({ id: registryPerson.id }).from(registryPerson).where(same);
  if (!found) return false;
  await tx.delete(post).where(eq(post.person, seen.id));
  await tx.delete(registryPerson).where(eq(registryPerson.id, seen.id));
  return true;
}

/** Writes new terms. Gives back their ids in the same order. */
export async function addTerms(tx: Writer, terms: readonly TermRecord[], now: Date): Promise<string[]> {
  const rows = terms.map((term) => ({ id: newId(now), ...rowOf(term), version: 1 }));
  for (const part of batches(rows)) await tx.insert(tx.tables.term).values(part);
  return rows.map(({ id }) => id);
}

/** Writes a term anew. False when the version is no longer the one that was seen. */
export async function changeTerm(tx: Writer, seen: Seen, record: TermRecord): Promise<boolean> {
  const { term } = tx.tables;
  const changed = await tx
    .update(term)
    .set({ ...rowOf(record), version: seen.version + 1 })
    .where(and(eq(term.id, seen.id), eq(term.version, seen.version)))
    .returning({ id: term.id });
  return changed.length > 0;
}

/** The ids of departments among these that do not exist. */
export async function findUnknownDepartments(tx: Writer, ids: readonly (string | null)[]): Promise<string[]> {
  const { department } = tx.tables;
  const named = [...new Set(ids.flatMap((id) => id ?? []))];
  if (named.length === 0) return [];
  const found = await tx.select({ id: department.id }).from(department).where(inArray(department.id, named));
  const known = new Set(found.map(({ id }) => id));
  return named.filter((id) => !known.has(id));
}

/** Records of an import apart: those to add, and those to change with what was seen of them. */
export function sortChanges<T extends object>(changes: readonly Written<T>[]) {
  const added = changes.filter(({ id }) => id === null);
  const changed = changes.flatMap(({ id, version, ...record }) =>
    id === null ? [] : [{ seen: { id, version }, record }],
  );
  return { added, changed };
}

function rowOf({ zh, en, avoid, note }: TermRecord) {
  return {
    zh,
    en,
    avoid,
    note,
    keys: `${nameKeys(zh, en)}${avoid.map((form) => nameKeys("", form).trim()).join(" ")} `,
  };
}

async function addPosts(tx: Writer, people: readonly (PersonRecord & { id: string })[], now: Date): Promise<void> {
  const rows = people.flatMap(({ id: person, posts }) =>
    posts.map((record, position) => ({ id: newId(now), person, ...record, position })),
  );
  for (const part of batches(rows)) await tx.insert(tx.tables.post).values(part);
}

function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) => rows.slice(at * batch, (at + 1) * batch));
}
