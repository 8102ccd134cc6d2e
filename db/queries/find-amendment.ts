import { and, asc, desc, eq, gt, ne } from "drizzle-orm";
import type { Reader } from "../store";

export type Amendment = { since: number; by: { zh: string; en: string }[] };

/**
 * What auditors changed themselves since the reporters' last revision: by whom, and the revision to compare with; undefined when the
 * newest revision is the reporters' own.
 */
export async function findAmendment(reader: Reader, story: string): Promise<Amendment | undefined> {
  const { revision, person } = reader.tables;
  const [own] = await reader
    .select({ number: revision.number })
    .from(revision)
    .where(and(eq(revision.story, story), ne(revision.kind, "amendment")))
    .orderBy(desc(revision.number))
    .limit(1);
  if (!own) return undefined;
  const amendments = await reader
    .select({ id: person.id, zh: person.zh, en: person.en })
    .from(revision)
    .innerJoin(person, eq(person.id, revision.by))
    .where(and(eq(revision.story, story), gt(revision.number, own.number)))
    .orderBy(asc(revision.number));
  if (amendments.length === 0) return undefined;
  const by = [...new Map(amendments.map(({ id, zh, en }) => [id, { zh, en }])).values()];
  return { since: own.number, by };
}
