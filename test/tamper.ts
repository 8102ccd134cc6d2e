import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { Client } from "pg";
import { postgresKit, sqliteKit } from "@/db/kit";
import { sqliteFile } from "@/db/sqlite-store";
import type { Reader } from "@/db/store";
import { define } from "@/db/tables/define";
import type { Fresh } from "./newsroom";

type Row = Record<string, unknown>;

/** Somebody who owns the database: no trigger and no key stops them. Whatever `attempt` changed is undone afterwards. */
export type Intruder = {
  reader: Reader;
  rows: (sql: string) => Promise<Row[]>;
  run: (...statements: string[]) => Promise<void>;
  attempt: <T>(work: () => Promise<T>) => Promise<T>;
  leave: () => Promise<void>;
};

export async function breakIn(fresh: Fresh): Promise<Intruder> {
  return fresh.databaseUrl ? breakIntoPostgres(fresh.databaseUrl) : breakIntoSqlite(fresh.dataDir);
}

async function breakIntoSqlite(dataDir: string): Promise<Intruder> {
  const connection = new Database(sqliteFile(dataDir));
  connection.pragma("foreign_keys = OFF");
  const triggers = connection
    .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    .pluck()
    .all() as string[];
  const reader = Object.assign(drizzleSqlite(connection), { tables: define(sqliteKit), engine: "sqlite" });
  const open = () => {
    connection.exec("BEGIN IMMEDIATE");
    for (const trigger of triggers) connection.exec(`DROP TRIGGER ${trigger}`);
  };
  return {
    reader: reader as unknown as Reader,
    rows: (sql) => Promise.resolve(connection.prepare(sql).all() as Row[]),
    run: (...statements) => {
      for (const statement of statements) connection.exec(statement);
      return Promise.resolve();
    },
    attempt: (work) => undoing(open, work, () => void connection.exec("ROLLBACK")),
    leave: () => Promise.resolve(void connection.close()),
  };
}

async function breakIntoPostgres(connectionString: string): Promise<Intruder> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query("SET session_replication_role = replica");
  const reader = Object.assign(drizzlePostgres(client), { tables: define(postgresKit), engine: "postgres" });
  return {
    reader: reader as unknown as Reader,
    rows: async (sql) => (await client.query<Row>(sql)).rows,
    run: async (...statements) => {
      for (const statement of statements) await client.query(statement);
    },
    attempt: (work) =>
      undoing(
        () => client.query("BEGIN"),
        work,
        () => client.query("ROLLBACK"),
      ),
    leave: () => client.end(),
  };
}

async function undoing<T>(open: () => unknown, work: () => Promise<T>, undo: () => unknown): Promise<T> {
  await open();
  try {
    return await work();
  } finally {
    await undo();
  }
}
