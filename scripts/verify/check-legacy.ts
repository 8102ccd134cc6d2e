import { eq } from "drizzle-orm";
import type { Reader } from "@/db/store";
import { type Fault, type Facts, textOf } from "./facts";

/** What came over from an older site: its pages, their printed audit lines and their old addresses are those of the import. */
export async function checkLegacy(reader: Reader, facts: Facts): Promise<{ faults: Fault[]; count: number }> {
  const { legacyPage, revision } = reader.tables;
  const rows = await reader
    .select({ row: legacyPage, revised: { story: revision.story, hash: revision.hash, kind: revision.kind } })
    .from(legacyPage)
    .innerJoin(revision, eq(revision.id, legacyPage.revision));
  const unseen = new Map(facts.legacies);
  const faults: Fault[] = [];
  for (const { row, revised } of rows) {
    const fact = unseen.get(row.story);
    unseen.delete(row.story);
    const text = textOf({ hash: revised.hash, audits: row.audits, at: row.at.toISOString() });
    if (fact?.text === text && revised.story === row.story && revised.kind === "import") continue;
    faults.push({ seq: fact?.seq, what: `the imported page of story ${row.story} is not the one that was brought` });
  }
  for (const [story, { seq }] of unseen) faults.push({ seq, what: `the imported page of story ${story} is missing` });
  return { faults: [...faults, ...(await checkAddresses(reader, facts))], count: rows.length };
}

async function checkAddresses(reader: Reader, facts: Facts): Promise<Fault[]> {
  const unseen = new Map(facts.addresses);
  const rows = await reader.select().from(reader.tables.oldAddress);
  const faults = rows.flatMap(({ address, story }): Fault[] => {
    const fact = unseen.get(address);
    unseen.delete(address);
    return fact?.story === story ? [] : [{ seq: fact?.seq, what: `the old address ${address} leads to another story` }];
  });
  const missing = [...unseen].map(([address, { seq }]) => ({ seq, what: `the old address ${address} is missing` }));
  return [...faults, ...missing];
}
