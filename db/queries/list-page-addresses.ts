import { desc, lt } from "drizzle-orm";
import { monthOf } from "@/core/month";
import { type Language, languages } from "@/core/story/story-content";
import type { Reader, Store } from "../store";
import { findCollege } from "./find-college";

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
    yield `/${language}/search`;
    yield `/${language}/about`;
    yield `/${language}/archive`;
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
