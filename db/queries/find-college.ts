import { inArray } from "drizzle-orm";
import { plainSite, siteSettings } from "@/core/site/site-settings";
import type { College } from "@/core/story/published";
import { keepQuery } from "../kept-query";
import type { Reader } from "../store";
import { columnsInOrder, departmentsInOrder } from "./college-lists";

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
