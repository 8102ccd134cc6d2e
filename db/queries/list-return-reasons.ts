import { and, asc, eq, inArray } from "drizzle-orm";
import { type GivenReason, reasonsIn } from "@/core/ledger/say-reasons";
import type { Reader } from "../store";

export type ReturnReason = { reason: string; reasons: GivenReason[]; by: { zh: string; en: string } };

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
  return new Map(rows.map(({ story, details, ...by }) => [story ?? "", { ...saidIn(details), by }]));
}

function saidIn(text: string): { reason: string; reasons: GivenReason[] } {
  const details = JSON.parse(text) as { reason?: unknown; reasons?: unknown };
  return { reason: typeof details.reason === "string" ? details.reason : "", reasons: reasonsIn(details) };
}
