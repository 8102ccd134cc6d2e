import { and, asc, desc, eq } from "drizzle-orm";
import { entryStatement, type LedgerEntry } from "@/core/ledger/entry";
import { isForReaders } from "@/core/ledger/entry-for-readers";
import type { Verification } from "@/core/story/published";
import type { Reader } from "../store";

type PublicEntry = Verification["entries"][number];

/** The acts that made a hash public. Other acts on the story, reasons and remarks among them, stay with the newsroom. */
const publicActs = new Set(["approve", "release", "schedule", "release_on_time", "import"]);

/** The entries that made this hash of a story public, in their order. */
export async function listPublicEntries(reader: Reader, story: string, hash: string): Promise<PublicEntry[]> {
  const { ledgerEntry } = reader.tables;
  const rows = await reader
    .select()
    .from(ledgerEntry)
    .where(eq(ledgerEntry.story, story))
    .orderBy(asc(ledgerEntry.seq));
  return rows
    .filter((row) => publicActs.has(row.act) && (JSON.parse(row.details) as { hash?: string }).hash === hash)
    .map(({ seq, at, act, prev, hash: entry }) => ({ seq, at: at.toISOString(), act, prev, hash: entry }));
}

/** The entry by which a story was last withdrawn, with who did it and without why. */
export async function findWithdrawal(reader: Reader, story: string): Promise<PublicEntry | undefined> {
  const { ledgerEntry, person } = reader.tables;
  const [found] = await reader
    .select({ entry: ledgerEntry, by: { zh: person.zh, en: person.en } })
    .from(ledgerEntry)
    .innerJoin(person, eq(person.id, ledgerEntry.actor))
    .where(and(eq(ledgerEntry.story, story), eq(ledgerEntry.act, "withdraw")))
    .orderBy(desc(ledgerEntry.seq))
    .limit(1);
  if (!found) return undefined;
  const { seq, at, act, prev, hash } = found.entry;
  return { seq, at: at.toISOString(), act, prev, hash, by: found.by };
}

/** The exact text whose SHA-256 is the hash of an entry; undefined where it holds words that stay with the newsroom. */
export async function findEntryStatement(reader: Reader, seq: number): Promise<string | undefined> {
  const { ledgerEntry } = reader.tables;
  const [row] = await reader.select().from(ledgerEntry).where(eq(ledgerEntry.seq, seq));
  const entry: LedgerEntry | undefined = row && { ...row, at: row.at.toISOString() };
  return entry && isForReaders(entry) ? entryStatement(entry) : undefined;
}
