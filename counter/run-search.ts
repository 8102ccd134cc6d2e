import { readSought } from "@/core/site/find-hits";
import { markStory } from "@/core/site/found-story";
import { longestQuery, readSearch, readTypedDay, searchFields, type TypedSearch } from "@/core/site/read-search";
import type { Search } from "@/components/site/search-page";
import { cleanLine } from "@/core/story/clean-text";
import type { Language } from "@/core/story/story-content";
import { findCollege } from "@/db/queries/find-college";
import { readPageKey } from "@/db/queries/list-live-stories";
import { searchLive } from "@/db/queries/search-live";
import { hasWords } from "@/db/search/live-search";
import type { Store } from "@/db/store";
import { timeZone } from "@/messages/time-zone";

/** How many stories a page of results shows. */
const most = 20;

/**
 * Reads and runs the search that the query of an address asks for; a page of results goes on behind a place. Undefined when that
 * place is none: there is no such page.
 */
export async function runSearch(store: Store, language: Language, query: string): Promise<Search | undefined> {
  const asked = new URLSearchParams(query);
  const typed = readTyped(asked);
  const key = asked.has("before") ? readPageKey(typedIn(asked, "before")) : undefined;
  if (asked.has("before") && key === undefined) return undefined;
  return store.read(async (reader) => {
    const college = await findCollege(reader);
    const { problems, ...filters } = readSearch(typed, { ...college, timeZone });
    const standing = standingOf(typed, Object.keys(problems).length > 0);
    const shown = { typed, problems, standing, paged: key !== undefined, college };
    if (standing !== "run") return { ...shown, stories: [], older: null };

    const { results, older } = await searchLive(reader, { words: typed.q, language, ...filters, before: key, most });
    const sought = readSought(typed.q);
    const stories = results.map(({ content, ...rest }) => ({ ...rest, ...markStory(content, sought, language) }));
    return { ...shown, stories, older };
  });
}

function standingOf(typed: TypedSearch, hasProblems: boolean): Search["standing"] {
  if (hasProblems) return "problem";
  if (typed.q.trim() !== "") return hasWords(typed.q) ? "run" : "no_words";
  return searchFields.some((field) => typed[field].trim() !== "") ? "run" : "blank";
}

function readTyped(asked: URLSearchParams): TypedSearch {
  const typed = Object.fromEntries(searchFields.map((field) => [field, typedIn(asked, field)])) as TypedSearch;
  const [from, to] = [typed.from, typed.to].map((day) => readTypedDay(day) ?? day) as [string, string];
  return { ...typed, from, to };
}

function typedIn(asked: URLSearchParams, field: string): string {
  return [...cleanLine(asked.get(field) ?? "")].slice(0, longestQuery).join("");
}
