import { asc, eq } from "drizzle-orm";
import type { Reader } from "../store";

/** What a story's fields are chosen from: the columns and departments in the college's order. */
export async function listChoices(reader: Reader) {
  const { column, department } = reader.tables;
  const [columns, departments] = await Promise.all([
    reader
      .select({ id: column.id, zh: column.zh, en: column.en })
      .from(column)
      .orderBy(asc(column.position), column.id),
    reader
      .select({ id: department.id, zh: department.zh, en: department.en })
      .from(department)
      .orderBy(asc(department.position), department.id),
  ]);
  return { columns, departments };
}

/** Everybody at work with the unit printed beside their name, for the byline. */
export async function listNames(reader: Reader) {
  const { person, department } = reader.tables;
  return reader
    .select({ id: person.id, zh: person.zh, en: person.en, unitZh: department.zh, unitEn: department.en })
    .from(person)
    .innerJoin(department, eq(department.id, person.department))
    .where(eq(person.disabled, false))
    .orderBy(asc(person.username));
}
