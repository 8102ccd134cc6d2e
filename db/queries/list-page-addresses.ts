import { count, desc, lt } from "drizzle-orm";
import { monthOf } from "@/core/month";
import { type Language, languages } from "@/core/story/story-content";
import type { Reader, Store } from "../store";
import { findCollege } from "./find-college";
import { listMonthsInPrint } from "./list-archive";

/** The pages every language has, its front page first. */
const everyLanguage = ["", "/search", "/about", "/archive"] as const;
const together = 500;

/**
 * The addresses of the public pages worth having ready, those most read first: front pages, columns, departments, the search, the
 * stories from the newest on, and the months they were released in. `timeZone` is the college's.
 */
export async function* listPageAddresses(store: Store, timeZone: string): AsyncGenerator<string> {
  const { columns, departments } = await store.read(findCollege);
  for (const language of languages) {
    yield `/${language}`;
    for (const { id } of columns) yield `/${language}/columns/${id}`;
    for (const { id } of departments) yield `/${language}/departments/${id}`;
    for (const page of everyLanguage.slice(1)) yield `/${language}${page}`;
  }
  const months = new Set<string>();
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const stories = await store.read((reader) => listStoriesBefore(reader, before));
    for (const { language, slug, releasedAt } of stories) {
      months.add(monthAddress(language, releasedAt, timeZone));
      yield `/${language}/news/${slug}`;
    }
    const last = stories.at(-1);
    if (!last) break;
    before = last.place;
  }
  yield* months;
}

/** How many addresses `listPageAddresses` names now. */
export async function countPageAddresses(reader: Reader, timeZone: string): Promise<number> {
  const { columns, departments } = await findCollege(reader);
  const [stories] = await reader.select({ number: count() }).from(reader.tables.liveStory);
  const months = await Promise.all(languages.map((language) => listMonthsInPrint(reader, { language, timeZone })));
  const lists = languages.length * (everyLanguage.length + columns.length + departments.length);
  return lists + (stories?.number ?? 0) + months.flat().length;
}

function listStoriesBefore(reader: Reader, before: number) {
  const { liveStory } = reader.tables;
  const { language, slug, releasedAt, place } = liveStory;
  return reader
    .select({ language, slug, releasedAt, place })
    .from(liveStory)
    .where(lt(place, before))
    .orderBy(desc(place))
    .limit(together);
}

function monthAddress(language: Language, releasedAt: Date, timeZone: string): string {
  const [year, month] = monthOf(releasedAt, timeZone).split("-");
  return `/${language}/archive/${year}/${month}`;
}
