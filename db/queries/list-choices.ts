import { asc, eq } from "drizzle-orm";
import type { Reader } from "../store";
import { columnsInOrder, departmentsInOrder } from "./college-lists";

/** What a story's fields are chosen from: the columns and departments in the college's order. */
export async function listChoices(reader: Reader) {
  const [columns, departments] = await Promise.all([
    columnsInOrder(reader).execute(),
    departmentsInOrder(reader).execute(),
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
