import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../store";

export type ReturnReason = { reason: string; by: { zh: string; en: string } };

/** Why each of these stories was last returned, and by whom, from the ledger. */
export async function listReturnReasons(
  reader: Reader,
  stories: readonly string[],
): Promise<Map<string, ReturnReason>> {
  if (stories.length === 0) return new Map();
  const { ledgerEntry, person } = reader.tables;
  const rows = await reader
    .select({ story: ledgerEntry.story, details: ledgerEntry.details, zh: person.zh, en: person.en })
    .from(ledgerEntry)
    .innerJoin(person, eq(person.id, ledgerEntry.actor))
    .where(and(inArray(ledgerEntry.story, [...stories]), eq(ledgerEntry.act, "return")))
    .orderBy(asc(ledgerEntry.seq));
  // The last one wins.
  return new Map(rows.map(({ story, details, ...by }) => [story ?? "", { reason: reasonIn(details), by }]));
}

function reasonIn(details: string): string {
  const { reason } = JSON.parse(details) as { reason?: unknown };
  return typeof reason === "string" ? reason : "";
}
