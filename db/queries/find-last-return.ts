import { and, desc, eq } from "drizzle-orm";
import { reasonsIn } from "@/core/ledger/say-reasons";
import type { Reader } from "../store";

/**
 * The newest return of a story, to its reporters or to the first audit: by whom, when, and what they said; undefined when it never
 * came back so.
 */
export async function findLastReturn(reader: Reader, story: string, act: "return" | "return_to_department" = "return") {
  const { ledgerEntry, person } = reader.tables;
  const [entry] = await reader
    .select({ at: ledgerEntry.at, details: ledgerEntry.details, by: { zh: person.zh, en: person.en } })
    .from(ledgerEntry)
    .innerJoin(person, eq(person.id, ledgerEntry.actor))
    .where(and(eq(ledgerEntry.story, story), eq(ledgerEntry.act, act)))
    .orderBy(desc(ledgerEntry.seq))
    .limit(1);
  if (!entry) return undefined;
  const details = JSON.parse(entry.details) as { reason?: string; remark?: string; reasons?: unknown };
  const { reason = "", remark = "" } = details;
  return { at: entry.at, by: entry.by, reason, reasons: reasonsIn(details), remark };
}
