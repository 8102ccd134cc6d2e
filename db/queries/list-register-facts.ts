import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../store";
import { listOldPages } from "./list-old-pages";

export type RegisterFacts = Awaited<ReturnType<typeof listRegisterFacts>>;

/** The acts that change what readers see. */
const publicActs = ["release", "release_on_time", "withdraw"];

/** The signatures, releases and ledger entries of these stories, to be looked up row by row. */
export async function listRegisterFacts(reader: Reader, stories: readonly string[]) {
  const ids = [...new Set(stories)];
  const signatures = byStory(await inParts(ids, (some) => listSignatures(reader, some)));
  const releases = byStory(await inParts(ids, (some) => listReleases(reader, some)));
  const entries = byStory(await inParts(ids, (some) => listEntries(reader, some)));
  const oldPages = byStory(await inParts(ids, (some) => listOldPages(reader, some)));
  return {
    oldAddress: (story: string) => oldPages.get(story)?.[0]?.address ?? "",
    audits: (story: string, round: number, hash: string) =>
      (signatures.get(story) ?? []).filter((one) => one.round === round && one.hash === hash),
    releases: (story: string) => releases.get(story) ?? [],
    entry: (story: string, at: Date) => entries.get(story)?.find((one) => one.at.getTime() === at.getTime()),
  };
}

/** Databases bound how many values a question may name. */
async function inParts<Row>(ids: readonly string[], ask: (some: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += 500) rows.push(...(await ask(ids.slice(from, from + 500))));
  return rows;
}

function byStory<Row extends { story: string | null }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const known = grouped.get(row.story ?? "");
    if (known) known.push(row);
    else grouped.set(row.story ?? "", [row]);
  }
  return grouped;
}

async function listSignatures(reader: Reader, stories: string[]) {
  const { signOff, person } = reader.tables;
  const { story, round, stage, hash, role, at, nameZh, nameEn, unitZh, unitEn } = signOff;
  const rows = await reader
    .select({
      ...{ story, round, stage, hash, role, at, nameZh, nameEn, unitZh, unitEn },
      inPlaceOf: { zh: person.zh, en: person.en },
    })
    .from(signOff)
    .leftJoin(person, eq(person.id, signOff.onBehalfOf))
    .where(inArray(story, stories))
    .orderBy(asc(stage));
  return rows.map(({ nameZh: zh, nameEn: en, unitZh: unit, unitEn: unitInEnglish, ...row }) => ({
    ...row,
    by: { zh, en, unit: { zh: unit, en: unitInEnglish } },
  }));
}

async function listReleases(reader: Reader, stories: string[]) {
  const { story, number, at } = reader.tables.release;
  return reader
    .select({ story, number, at })
    .from(reader.tables.release)
    .where(inArray(story, stories))
    .orderBy(asc(number));
}

async function listEntries(reader: Reader, stories: string[]) {
  const { story, seq, at, act, details } = reader.tables.ledgerEntry;
  const rows = await reader
    .select({ story, seq, at, details })
    .from(reader.tables.ledgerEntry)
    .where(and(inArray(story, stories), inArray(act, publicActs)));
  return rows.map(({ details: text, ...row }) => ({
    ...row,
    reason: (JSON.parse(text) as { reason?: string }).reason ?? "",
  }));
}
