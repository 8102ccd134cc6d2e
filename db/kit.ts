import * as postgres from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";

type Columns<Column> = [Column, ...Column[]];

/** Column makers of PostgreSQL. Their types are the truth for both engines: they offer awaitables only. */
export const postgresKit = {
  table: postgres.pgTable,
  text: (name: string) => postgres.text(name),
  int: (name: string) => postgres.integer(name),
  /** A whole number beyond 32 bits, within JavaScript's safe ones. */
  big: (name: string) => postgres.bigint(name, { mode: "number" }),
  bool: (name: string) => postgres.boolean(name),
  json: <T>(name: string) => postgres.jsonb(name).$type<T>(),
  at: (name: string) => postgres.timestamp(name, { withTimezone: true, mode: "date", precision: 3 }),
  index: postgres.index,
  unique: postgres.uniqueIndex,
  primaryKey: (columns: Columns<postgres.AnyPgColumn>) => postgres.primaryKey({ columns }),
};

export type Kit = typeof postgresKit;

/** Column makers of SQLite under the same names: times as milliseconds, truth as 0 and 1, JSON as text. */
export const sqliteKit = {
  table: sqlite.sqliteTable,
  text: (name: string) => sqlite.text(name),
  int: (name: string) => sqlite.integer(name),
  big: (name: string) => sqlite.integer(name),
  bool: (name: string) => sqlite.integer(name, { mode: "boolean" }),
  json: (name: string) => sqlite.text(name, { mode: "json" }),
  at: (name: string) => sqlite.integer(name, { mode: "timestamp_ms" }),
  index: sqlite.index,
  unique: sqlite.uniqueIndex,
  primaryKey: (columns: Columns<sqlite.AnySQLiteColumn>) => sqlite.primaryKey({ columns }),
} as unknown as Kit;
