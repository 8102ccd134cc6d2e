import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { startOf } from "@/core/story/place-in-print";
import { searchText } from "@/core/story/search-text";
import type { Language, StoryContent } from "@/core/story/story-content";
import type { Reader, Writer } from "../store";
import { searchTokens, tokens } from "./tokens";
import { run, unique } from "./story-search";

/** What readers look for among the stories in print; days are moments, `until` is the first moment after. */
export type LiveQuery = {
  words: string;
  language: Language;
  column?: string;
  department?: string;
  from?: Date;
  until?: Date;
  /** Only stories that stand before this place. */
  before?: number;
  most: number;
};

/** Makes a story in print findable under its place by what its page says, and no longer by what it said before. */
export async function indexLive(tx: Writer, place: number, content: StoryContent): Promise<void> {
  const marks = marksOf(content);
  const line = [...new Set([...marks, ...tokens(searchText(content))])].join(" ");
  await forgetLive(tx, place);
  if (tx.engine === "sqlite") {
    await run(tx, sql`insert into live_search (rowid, words) values (${place}, ${line})`);
  } else {
    await run(tx, sql`insert into live_search (rowid, words) values (${place}, array_to_tsvector(${unique(line)}))`);
  }
}

/** Takes a story out of what readers find. */
export async function forgetLive(tx: Writer, place: number): Promise<void> {
  await run(tx, sql`delete from live_search where rowid = ${place}`);
}

/** A condition on a place in print: no word of the story there is in the index. */
export function hasNoIndex(place: AnyColumn): SQL {
  return sql`${place} not in (select rowid from live_search)`;
}

/** True when the words hold anything that can be looked for. */
export function hasWords(words: string): boolean {
  return searchTokens(words).length > 0;
}

/**
 * The places of the stories that hold every word of the query, newest first. Language, column and department are words of the
 * index like any other, and the rows of the index stand in the order of print: nothing is sorted, however many there are.
 */
export async function listLivePlaces(reader: Reader, query: LiveQuery): Promise<number[]> {
  const wanted = [...marksOf(query), ...searchTokens(query.words)];
  const bounds: SQL[] = [];
  if (query.from) bounds.push(sql`and rowid >= ${startOf(query.from)}`);
  if (query.until) bounds.push(sql`and rowid < ${startOf(query.until)}`);
  if (query.before !== undefined) bounds.push(sql`and rowid < ${query.before}`);
  const within = sql.join(bounds, sql` `);
  const order = sql`order by rowid desc limit ${query.most}`;
  if (reader.engine === "sqlite") {
    const match = wanted.map((token) => `"${token}"`).join(" ");
    const asked = sql`select rowid as place from live_search where live_search match ${match} ${within} ${order}`;
    const rows = await (reader as unknown as { all: (asked: SQL) => Promise<{ place: number }[]> }).all(asked);
    return rows.map((row) => row.place);
  }
  const every = wanted.map((token) => `'${token}'`).join(" & ");
  const asked = sql`select rowid as place from live_search where words @@ ${every}::tsquery ${within} ${order}`;
  const { rows } = await (
    reader as unknown as { execute: (asked: SQL) => Promise<{ rows: { place: string }[] }> }
  ).execute(asked);
  return rows.map((row) => Number(row.place));
}

/** tokens() gives letters, digits and marks only, so no text can carry one of these. */
function marksOf(story: { language: string; column?: string; department?: string }): string[] {
  const marks = [`l=${story.language}`];
  if (story.column) marks.push(`c=${story.column}`);
  if (story.department) marks.push(`d=${story.department}`);
  return marks;
}
