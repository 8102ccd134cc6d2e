import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import { lookupWords } from "@/core/registry/name-match";
import type { Reader } from "../store";
import { foundBy } from "./list-registry";

const pageSize = 50;

/** A page of the term base in the order of its forms, narrowed to the terms that typed words find. `next` and `count` as in the registry. */
export async function listTerms(reader: Reader, asked: { query?: string; after?: string }, size = pageSize) {
  const { term } = reader.tables;
  const found = lookupWords(asked.query ?? "").map((word) => foundBy(term.keys, word));
  const last = asked.after ? await findTerm(reader, asked.after) : undefined;
  const behind = last && or(gt(term.zh, last.zh), and(eq(term.zh, last.zh), gt(term.en, last.en)));
  const rows = await reader
    .select()
    .from(term)
    .where(and(...found, behind))
    .orderBy(asc(term.zh), asc(term.en))
    .limit(size + 1);
  const [counted] = await reader
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(term)
    .where(and(...found));
  const terms = rows.slice(0, size);
  return { terms, next: rows.length > size ? terms.at(-1)?.id : undefined, count: counted?.count ?? 0 };
}

/** Every term, for a table. */
export async function listWholeTermBase(reader: Reader) {
  const { term } = reader.tables;
  const rows = await reader.select().from(term).orderBy(asc(term.zh), asc(term.en));
  return rows.map(({ id, version, zh, en, avoid, note }) => ({ id, version, zh, en, avoid, note }));
}

/** One term, or undefined. */
export async function findTerm(reader: Reader, id: string) {
  const { term } = reader.tables;
  const [found] = await reader.select().from(term).where(eq(term.id, id));
  return found;
}
