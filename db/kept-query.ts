import { type Column, getTableColumns, type SQL, sql, type Table } from "drizzle-orm";
import type { Reader } from "./store";

/**
 * Builds a query once for each connection, for the few that every request and every signature asks: putting the text of a
 * query together costs several times what SQLite needs to answer it.
 */
export function keepQuery<On extends Reader, Query>(build: (reader: On) => Query): (reader: On) => Query {
  const kept = new WeakMap<On, Query>();
  return (reader) => {
    const known = kept.get(reader);
    if (known) return known;
    const query = build(reader);
    kept.set(reader, query);
    return query;
  };
}

/** A value of a kept query that is given when it is asked, stored as its column stores it. */
export function given(name: string, column: Column): SQL<never> {
  // What is filled in later is handed to the column as it is, and columns know no null.
  const encoder = { mapToDriverValue: (value: unknown) => (value === null ? null : column.mapToDriverValue(value)) };
  return sql`${sql.param(sql.placeholder(name), encoder)}`;
}

/** Every column of a table as a given value of its own name, for a row that is written whole. */
export function allGiven<T extends Table>(table: T): { [Name in keyof T["_"]["columns"]]: SQL<never> } {
  const columns = Object.entries(getTableColumns(table) as Record<string, Column>).map(([name, column]) => [
    name,
    given(name, column),
  ]);
  return Object.fromEntries(columns) as { [Name in keyof T["_"]["columns"]]: SQL<never> };
}
