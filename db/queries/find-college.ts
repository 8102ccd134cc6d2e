import { asc, inArray } from "drizzle-orm";
import { plainSite, siteSettings } from "@/core/site/site-settings";
import type { College } from "@/core/story/published";
import { keepQuery } from "../kept-query";
import type { Reader } from "../store";

/** The college's name, columns, departments and site. An unnamed college is a newsroom that was not set up yet. */
export async function findCollege(reader: Reader): Promise<College> {
  const settings = await keptSettings(reader).execute();
  const valueOf = (key: string) => settings.find((one) => one.key === key)?.value;
  const columns = await columnsInOrder(reader).execute();
  const departments = await departmentsInOrder(reader).execute();
  const name = (valueOf("college") ?? { zh: "印可新闻", en: "Imprimatur" }) as College["name"];
  const site = siteSettings.safeParse(valueOf("site")).data ?? plainSite;
  return { name, columns, departments, site };
}

const keptSettings = keepQuery((reader) => {
  const { setting } = reader.tables;
  return reader
    .select()
    .from(setting)
    .where(inArray(setting.key, ["college", "site"]))
    .prepare("college_settings");
});

const columnsInOrder = keepQuery((reader) => {
  const { column } = reader.tables;
  return reader
    .select({ id: column.id, zh: column.zh, en: column.en })
    .from(column)
    .orderBy(asc(column.position), asc(column.id))
    .prepare("columns_in_order");
});

const departmentsInOrder = keepQuery((reader) => {
  const { department } = reader.tables;
  return reader
    .select({ id: department.id, zh: department.zh, en: department.en })
    .from(department)
    .orderBy(asc(department.position), asc(department.id))
    .prepare("departments_in_order");
});
