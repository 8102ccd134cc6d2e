import { and, asc, eq, gt, inArray, or, type SQL, sql } from "drizzle-orm";
import { hasHan, lookupWords } from "@/core/registry/name-match";
import type { PostRecord } from "@/core/registry/record";
import type { Reader } from "../store";

const pageSize = 50;

/**
 * A page of the registry in the order of the Chinese names, narrowed to those that typed words find. `next` is the id of the last one
 * shown where more follow; `count` counts everybody found.
 */
export async function listRegistry(reader: Reader, asked: { query?: string; after?: string }, size = pageSize) {
  const { registryPerson } = reader.tables;
  const words = lookupWords(asked.query ?? "");
  const found = words.map((word) => foundBy(registryPerson.keys, word));
  const rows = await reader
    .select()
    .from(registryPerson)
    .where(and(...found, await behind(reader, asked.after)))
    .orderBy(asc(registryPerson.zh), asc(registryPerson.id))
    .limit(size + 1);
  const [counted] = await reader
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(registryPerson)
    .where(and(...found));
  const people = await withPosts(reader, rows.slice(0, size));
  return { people, next: rows.length > size ? people.at(-1)?.id : undefined, count: counted?.count ?? 0 };
}

/** Everybody of the registry with all posts, for a table. */
export async function listWholeRegistry(reader: Reader) {
  const { registryPerson } = reader.tables;
  const rows = await reader.select().from(registryPerson).orderBy(asc(registryPerson.zh), asc(registryPerson.id));
  const posts = await listPosts(reader);
  return rows.map(({ id, version, zh, en, note }) => ({ id, version, zh, en, note, posts: posts.get(id) ?? [] }));
}

/** These people with their posts. */
export async function withPosts<T extends { id: string }>(reader: Reader, people: readonly T[]) {
  const ids = people.map(({ id }) => id);
  const posts = await listPosts(reader, ids);
  return people.map((person) => ({ ...person, posts: posts.get(person.id) ?? [] }));
}

/** A typed word finds Han characters anywhere in a name and letters at the beginning of a key. */
export function foundBy(keys: Parameters<typeof eq>[0], word: string): SQL {
  // Words hold letters and digits only, so none of them is a pattern.
  return sql`${keys} like ${hasHan(word) ? `%${word}%` : `% ${word}%`}`;
}

async function behind(reader: Reader, after: string | undefined): Promise<SQL | undefined> {
  if (!after) return undefined;
  const { registryPerson } = reader.tables;
  const [last] = await reader
    .select({ zh: registryPerson.zh })
    .from(registryPerson)
    .where(eq(registryPerson.id, after));
  if (!last) return undefined;
  return or(gt(registryPerson.zh, last.zh), and(eq(registryPerson.zh, last.zh), gt(registryPerson.id, after)));
}

async function listPosts(reader: Reader, people?: readonly string[]): Promise<Map<string, PostRecord[]>> {
  const { post } = reader.tables;
  const rows = await reader
    .select()
    .from(post)
    .where(people && inArray(post.person, [...people, ""]))
    .orderBy(asc(post.person), asc(post.position));
  const held = new Map<string, PostRecord[]>();
  for (const { person, zh, en, unitZh, unitEn, department, from, until } of rows) {
    const record = { zh, en, unitZh, unitEn, department, from, until };
    const others = held.get(person);
    if (others) others.push(record);
    else held.set(person, [record]);
  }
  return held;
}
