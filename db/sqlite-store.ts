import { AsyncLocalStorage } from "node:async_hooks";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { keepToOwner } from "./keep-to-owner";
import { sqliteKit } from "./kit";
import { listenTo, type Sealer } from "./sealer";
import type { Reader, Store, Writer } from "./store";
import { define } from "./tables/define";

export const sqliteFile = (dataDir: string) => join(dataDir, "newsroom.sqlite");

/** One writing and one read-only connection on the newsroom's SQLite file. */
export function openSqlite(dataDir: string, sealer: Sealer): Store {
  mkdirSync(dataDir, { recursive: true });
  const writing = connect(sqliteFile(dataDir));
  const reading = connect(sqliteFile(dataDir), { readonly: true });
  keepStatements(writing);
  keepStatements(reading);
  const tables = define(sqliteKit);
  const reader = Object.assign(drizzle(reading), { tables, engine: "sqlite" }) as unknown as Reader;
  const ear = listenTo(sealer);
  const parts = { tables, engine: "sqlite", sealer: ear.sealer };
  const writer = Object.assign(drizzle(writing), parts) as unknown as Writer;
  return {
    engine: "sqlite",
    publicKey: sealer.publicKeyPem,
    read: (work) => work(reader),
    write: oneAtATime({ connection: writing, ear }, writer),
    close: () => {
      sealer.witness?.flush();
      reading.close();
      writing.close();
      return Promise.resolve();
    },
  };
}

/** Opens a connection and makes sure that it keeps what it writes and enforces what the tables promise. */
export function connect(file: string, options: { readonly?: boolean } = {}): Database.Database {
  if (!options.readonly) makeForOwner(file);
  const connection = new Database(file, { timeout: patience, ...options });
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

/** SQLite gives its journals the mode of the database beside which they lie. */
function makeForOwner(file: string): void {
  closeSync(openSync(file, "a", 0o600));
  keepToOwner(0o600, file, `${file}-wal`, `${file}-shm`);
}

/** How many milliseconds a writer waits for another process to put the pen down. */
const patience = 10_000;

/**
 * Begins a transaction as soon as no other process writes. SQLite's own waiting would stop the whole process, readers and
 * all. Throws SQLITE_BUSY when that takes longer than `wait` milliseconds.
 */
export async function begin(connection: Database.Database, kind: "IMMEDIATE" | "EXCLUSIVE", wait: number) {
  const deadline = Date.now() + wait;
  for (;;) {
    connection.pragma("busy_timeout = 0");
    try {
      connection.exec(`BEGIN ${kind}`);
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
    } finally {
      connection.pragma(`busy_timeout = ${patience}`);
    }
    await setTimeout(5);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

type Pen = { connection: Database.Database; ear: ReturnType<typeof listenTo> };
type Turn = { run: () => Promise<void>; settle: (error?: unknown) => void };

/**
 * Writers that arrive together share one transaction and its one wait for the disk, each behind a savepoint of its own: one
 * that throws leaves nothing, and nobody is answered before the commit.
 */
function oneAtATime(pen: Pen, writer: Writer): Store["write"] {
  const inside = new AsyncLocalStorage<true>();
  const queue: Turn[] = [];
  let busy = false;
  const drain = async () => {
    while (queue.length > 0) await commitTogether(pen, queue.splice(0, 32));
    busy = false;
  };
  return <T>(work: (writer: Writer) => Promise<T>): Promise<T> => {
    if (inside.getStore()) throw new Error("A write inside another write.");
    return new Promise<T>((resolve, reject) => {
      let result: T;
      const run = async () => {
        result = await inside.run(true, () => work(writer));
      };
      queue.push({ run, settle: (error) => (error === undefined ? resolve(result) : reject(asError(error))) });
      if (busy) return;
      busy = true;
      setImmediate(() => void drain());
    });
  };
}

async function commitTogether(pen: Pen, turns: Turn[]): Promise<void> {
  const { connection, ear } = pen;
  const answers: (() => void)[] = [];
  try {
    await begin(connection, "IMMEDIATE", patience);
    for (const turn of turns) answers.push(await takeTurn(pen, turn));
    connection.exec("COMMIT");
    ear.tell();
  } catch (error) {
    ear.heard.head = undefined;
    if (connection.inTransaction) connection.exec("ROLLBACK");
    for (const turn of turns) turn.settle(error);
    return;
  }
  for (const answer of answers) answer();
}

async function takeTurn({ connection, ear }: Pen, turn: Turn): Promise<() => void> {
  const before = ear.heard.head;
  connection.exec("SAVEPOINT turn");
  try {
    await turn.run();
    connection.exec("RELEASE turn");
    return () => turn.settle();
  } catch (error) {
    ear.heard.head = before;
    connection.exec("ROLLBACK TO turn");
    connection.exec("RELEASE turn");
    return () => turn.settle(error ?? new Error("A write failed without a reason."));
  }
}

/** How many prepared statements a connection keeps; the newsroom asks fewer than two hundred different questions. */
const keptStatements = 500;

/** Compiling a statement costs more than running it: each text is compiled once. */
function keepStatements(connection: Database.Database): void {
  const kept = new Map<string, Database.Statement>();
  const compile = connection.prepare.bind(connection);
  const prepare = (text: string) => {
    const known = kept.get(text);
    if (known) return known;
    const statement = compile(text);
    if (kept.size >= keptStatements) kept.clear();
    kept.set(text, statement);
    return statement;
  };
  connection.prepare = prepare as typeof connection.prepare;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
