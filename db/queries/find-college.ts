import { asc, eq } from "drizzle-orm";
import type { College } from "@/core/story/published";
import type { Reader } from "../store";

/** The college's name, columns and departments. An unnamed college is a newsroom that was not set up yet. */
export async function findCollege(reader: Reader): Promise<College> {
  const { column, department, setting } = reader.tables;
  const [named] = await reader.select({ value: setting.value }).from(setting).where(eq(setting.key, "college"));
  const columns = await reader
    .select({ id: column.id, zh: column.zh, en: column.en })
    .from(column)
    .orderBy(asc(column.position), asc(column.id));
  const departments = await reader
    .select({ id: department.id, zh: department.zh, en: department.en })
    .from(department)
    .orderBy(asc(department.position), asc(department.id));
  const name = (named?.value ?? { zh: "印可新闻", en: "Imprimatur" }) as College["name"];
  return { name, columns, departments };
}
