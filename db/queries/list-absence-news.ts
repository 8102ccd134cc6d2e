import { and, eq, inArray } from "drizzle-orm";
import type { AbsenceNews } from "@/core/notices/say-absence";
import type { Reader } from "../store";

/** The news of absences among these entries, by the number of the entry. */
export async function listAbsenceNews(reader: Reader, entries: readonly number[]): Promise<Map<number, AbsenceNews>> {
  if (entries.length === 0) return new Map();
  const { ledgerEntry, absence, person } = reader.tables;
  const rows = await reader
    .select({ seq: ledgerEntry.seq, details: ledgerEntry.details })
    .from(ledgerEntry)
    .where(and(inArray(ledgerEntry.seq, [...entries]), inArray(ledgerEntry.act, ["absence", "end_absence"])));
  const told = rows.map(({ seq, details }) => ({ seq, ...(JSON.parse(details) as Told) }));
  const names = await reader
    .select({ id: absence.id, zh: person.zh, en: person.en })
    .from(absence)
    .innerJoin(person, eq(person.id, absence.person))
    .where(
      inArray(
        absence.id,
        told.map((one) => one.absence),
      ),
    );
  const news = told.flatMap(({ seq, absence: id, from, until }) => {
    const found = names.find((named) => named.id === id);
    if (!found) return [];
    const { zh, en } = found;
    return [[seq, { person: { zh, en }, from: from ? new Date(from) : null, until: new Date(until) }] as const];
  });
  return new Map(news);
}

type Told = { absence: string; from?: string; until: string };
