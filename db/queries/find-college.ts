import { asc, inArray } from "drizzle-orm";
import { plainSite, siteSettings } from "@/core/site/site-settings";
import type { College } from "@/core/story/published";
import type { Reader } from "../store";

/** The college's name, columns, departments and site. An unnamed college is a newsroom that was not set up yet. */
export async function findCollege(reader: Reader): Promise<College> {
  const { column, department, setting } = reader.tables;
  const settings = await reader
    .select()
    .from(setting)
    .where(inArray(setting.key, ["college", "site"]));
  const valueOf = (key: string) => settings.find((one) => one.key === key)?.value;
  const columns = await reader
    .select({ id: column.id, zh: column.zh, en: column.en })
    .from(column)
    .orderBy(asc(column.position), asc(column.id));
  const departments = await reader
    .select({ id: department.id, zh: department.zh, en: department.en })
    .from(department)
    .orderBy(asc(department.position), asc(department.id));
  const name = (valueOf("college") ?? { zh: "印可新闻", en: "Imprimatur" }) as College["name"];
  const site = siteSettings.safeParse(valueOf("site")).data ?? plainSite;
  return { name, columns, departments, site };
}
