import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import type { Reader, Writer } from "../store";
import { searchTokens, tokens } from "./tokens";

/** Makes a story findable by the words of its newest revision, and no longer by older ones. */
export async function indexStory(tx: Writer, number: number, text: string): Promise<void> {
  const line = tokens(text).join(" ");
  await run(tx, sql`delete from story_search where rowid = ${number}`);
  if (tx.engine === "sqlite") {
    await run(tx, sql`insert into story_search (rowid, words) values (${number}, ${line})`);
  } else {
    await run(tx, sql`insert into story_search (rowid, words) values (${number}, array_to_tsvector(${unique(line)}))`);
  }
}

/** A condition on a story's number: its text holds every word of the query. Undefined when the query has no words. */
export function matchesSearch(reader: Reader, storyNumber: AnyColumn, query: string): SQL | undefined {
  const wanted = searchTokens(query);
  if (wanted.length === 0) return undefined;
  if (reader.engine === "sqlite") {
    const match = wanted.map((token) => `"${token}"`).join(" ");
    return sql`${storyNumber} in (select rowid from story_search where words match ${match})`;
  }
  const every = wanted.map((token) => `'${token}'`).join(" & ");
  return sql`${storyNumber} in (select rowid from story_search where words @@ ${every}::tsquery)`;
}

/** tokens() gives letters, digits and marks only, so no token can carry the query language of either engine. */
export function unique(line: string): SQL {
  return sql`string_to_array(${[...new Set(line.split(" "))].join(" ")}, ' ')`;
}

export async function run(tx: Writer, statement: SQL): Promise<void> {
  if (tx.engine === "sqlite") await (tx as unknown as { run: (statement: SQL) => Promise<unknown> }).run(statement);
  else await tx.execute(statement);
}
