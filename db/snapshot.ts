import { existsSync } from "node:fs";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { Client } from "pg";
import { postgresKit, sqliteKit } from "./kit";
import { connect } from "./sqlite-store";
import type { Reader } from "./store";
import { define } from "./tables/define";

/** The newsroom's memory as of one moment, whatever is written meanwhile. */
export type Snapshot = { reader: Reader; close: () => Promise<void> };

/** Opens a database for questions about one moment of it. Throws when it is not there or cannot be read. */
export async function openSnapshot(from: { databaseUrl: string } | { file: string }): Promise<Snapshot> {
  return "file" in from ? openSqliteFile(from.file) : openPostgres(from.databaseUrl);
}

function openSqliteFile(file: string): Snapshot {
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  const connection = connect(file, { readonly: true });
  connection.exec("BEGIN");
  const reader = Object.assign(drizzleSqlite(connection), { tables: define(sqliteKit), engine: "sqlite" });
  const close = () => {
    connection.close();
    return Promise.resolve();
  };
  return { reader: reader as unknown as Reader, close };
}

async function openPostgres(connectionString: string): Promise<Snapshot> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const reader = Object.assign(drizzlePostgres(client), { tables: define(postgresKit), engine: "postgres" });
  return { reader: reader as unknown as Reader, close: () => client.end() };
}
