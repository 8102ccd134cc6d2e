import { and, asc, eq, gt, or } from "drizzle-orm";
import type { Reader } from "../store";

/** Absences that have not ended, the next first, with names: those that concern one person, or everybody's. */
export async function listAbsences(reader: Reader, of: { person: string } | "everybody", now: Date) {
  const { absence, person } = reader.tables;
  const concerns = of === "everybody" ? undefined : or(eq(absence.person, of.person), eq(absence.delegate, of.person));
  const rows = await reader
    .select({ row: absence, zh: person.zh, en: person.en })
    .from(absence)
    .innerJoin(person, eq(person.id, absence.person))
    .where(and(gt(absence.until, now), concerns))
    .orderBy(asc(absence.from), asc(absence.id));
  const names = await reader.select({ id: person.id, zh: person.zh, en: person.en }).from(person);
  return rows.map(({ row, zh, en }) => {
    const { id, version, from, until } = row;
    const delegate = names.find((named) => named.id === row.delegate) ?? null;
    return { id, version, from, until, person: { id: row.person, zh, en }, delegate };
  });
}
