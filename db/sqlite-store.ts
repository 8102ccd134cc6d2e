import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { sqliteKit } from "./kit";
import type { Sealer } from "./sealer";
import type { Reader, Store, Writer } from "./store";
import { define } from "./tables/define";

export const sqliteFile = (dataDir: string) => join(dataDir, "newsroom.sqlite");

/** One writing and one read-only connection on the newsroom's SQLite file. */
export function openSqlite(dataDir: string, sealer: Sealer): Store {
  mkdirSync(dataDir, { recursive: true });
  const writing = connect(sqliteFile(dataDir));
  const reading = connect(sqliteFile(dataDir), { readonly: true });
  const tables = define(sqliteKit);
  const reader = Object.assign(drizzle(reading), { tables, engine: "sqlite" }) as unknown as Reader;
  const writer = Object.assign(drizzle(writing), { tables, engine: "sqlite", sealer }) as unknown as Writer;
  return {
    engine: "sqlite",
    read: (work) => work(reader),
    write: oneAtATime(writing, writer),
    close: async () => {
      reading.close();
      writing.close();
    },
  };
}

/** Opens a connection and makes sure that it keeps what it writes and enforces what the tables promise. */
export function connect(file: string, options: { readonly?: boolean } = {}): Database.Database {
  const connection = new Database(file, { timeout: 10_000, ...options });
  if (!options.readonly) connection.pragma("journal_mode = WAL");
  const wanted = { synchronous: 2, foreign_keys: 1, recursive_triggers: 1 };
  for (const [name, value] of Object.entries(wanted)) {
    connection.pragma(`${name} = ${value}`);
    if (connection.pragma(name, { simple: true }) !== value)
      throw new Error(`SQLite did not accept ${name} = ${value}.`);
  }
  if (connection.pragma("journal_mode", { simple: true }) !== "wal") throw new Error("SQLite is not in WAL mode.");
  return connection;
}

function oneAtATime(connection: Database.Database, writer: Writer): Store["write"] {
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: (writer: Writer) => Promise<T>): Promise<T> => {
    if (inside.getStore()) throw new Error("A write inside another write.");
    const turn = last.then(() => inside.run(true, () => transact(connection, writer, work)));
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function transact<T>(
  connection: Database.Database,
  writer: Writer,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const result = await work(writer);
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}
