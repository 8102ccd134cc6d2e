import Database from "better-sqlite3";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { record } from "@/db/ledger";
import { openStore } from "@/db/open-store";
import { connect, sqliteFile } from "@/db/sqlite-store";
import type { Writer } from "@/db/store";
import { readTestimony, witnessFile } from "@/db/witness";
import { liveThroughWeeks } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { start } from "./people";

const immutable = {
  revision: ["id", "story, number"],
  sign_off: ["id", "story, round, stage"],
  release: ["id", "story, number"],
  ledger_entry: ["seq"],
  ledger_head: ["seq"],
};

describe.each(engines)("the newsroom's memory on %s", (engine) => {
  let fresh: Fresh;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    await liveThroughWeeks(fresh.store);
  });
  afterAll(() => fresh.discard());

  const run = (tx: Writer, statement: string) =>
    tx.engine === "sqlite"
      ? (tx as unknown as { run: (statement: unknown) => Promise<unknown> }).run(sql.raw(statement))
      : tx.execute(sql.raw(statement));
  const kept = (key: string) =>
    fresh.store.read((reader) => reader.select().from(reader.tables.setting).where(eq(reader.tables.setting.key, key)));
  const keep = (tx: Writer, key: string) => tx.insert(tx.tables.setting).values({ key, value: true });

  test("keeps nothing of a write that fails, and everything of one that does not", async () => {
    const failing = fresh.store.write(async (tx) => {
      await keep(tx, "half");
      await record(tx, { actor: null, act: "half", at: start });
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await kept("half")).toEqual([]);
    await fresh.store.write((tx) => keep(tx, "whole"));
    expect(await kept("whole")).toHaveLength(1);
  });

  test("of writes that arrive together loses only the one that fails", async () => {
    const writes = ["a", "b", "c", "d"].map((key) =>
      fresh.store.write(async (tx) => {
        await keep(tx, key);
        await record(tx, { actor: null, act: key, at: start });
        if (key === "c") throw new Error("on purpose");
      }),
    );
    const results = await Promise.allSettled(writes);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect((await Promise.all(["a", "b", "c", "d"].map(kept))).map((rows) => rows.length)).toEqual([1, 1, 0, 1]);
    const newest = await fresh.store.read((reader) => reader.select().from(reader.tables.ledgerHead));
    fresh.sealer.witness?.flush();
    expect(readTestimony(witnessFile(fresh.ledgerKeyFile))?.seq).toBe(Math.max(...newest.map(({ seq }) => seq)));
  });

  test("the witness is never told of a head that was taken back", async () => {
    const failing = fresh.store.write(async (tx) => {
      await record(tx, { actor: null, act: "taken back", at: start });
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    fresh.sealer.witness?.flush();
    const entries = await fresh.store.read((reader) => reader.select().from(reader.tables.ledgerEntry));
    expect(readTestimony(witnessFile(fresh.ledgerKeyFile))?.seq).toBe(entries.length);
  });

  test("refuses a write inside another", async () => {
    const nested = fresh.store.write(() => fresh.store.write((tx) => keep(tx, "nested")));
    await expect(nested).rejects.toThrow("A write inside another write.");
  });

  test("cannot be changed by a question", async () => {
    const sly = fresh.store.read(async (reader) => keep(reader as Writer, "sly"));
    await expect(sly).rejects.toThrow();
    expect(await kept("sly")).toEqual([]);
  });

  test.each(Object.entries(immutable))("never changes, deletes or replaces a %s", async (table, keys) => {
    const attempts = [
      `UPDATE ${table} SET hash = 'x'`,
      `DELETE FROM ${table}`,
      ...keys.map(
        (key) => `INSERT INTO ${table} SELECT * FROM ${table} WHERE true ON CONFLICT (${key}) DO UPDATE SET hash = 'x'`,
      ),
      ...(engine === "postgres"
        ? [`TRUNCATE ${table} CASCADE`]
        : [
            `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
            `REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`,
          ]),
    ];
    const before = await fresh.store.read((reader) => count(reader as Writer, table));
    for (const attempt of attempts) {
      const outcome = await fresh.store
        .write((tx) => run(tx, attempt))
        .then(
          () => "changed",
          (error: unknown) => (error instanceof Error ? `${error.message} ${String(error.cause)}` : String(error)),
        );
      expect(outcome, attempt).toContain("append-only");
    }
    expect(await fresh.store.read((reader) => count(reader as Writer, table))).toBe(before);
    expect(before).toBeGreaterThan(0);
  });

  test("two stores on one database write in turn and break no chain", async () => {
    const { dataDir, databaseUrl, sealer } = fresh;
    const second = await openStore({ dataDir, databaseUrl, sealer });
    const note = (store: typeof second) => store.write((tx) => record(tx, { actor: null, act: "note", at: start }));
    const notes = await Promise.all([1, 2, 3, 4, 5].flatMap(() => [note(fresh.store), note(second)]));
    await second.close();
    const numbers = notes.map(({ seq }) => seq).sort((one, other) => one - other);
    expect(numbers.at(-1)! - numbers[0]!).toBe(9);
    expect(new Set(notes.map(({ prev }) => prev)).size).toBe(10);
  });
});

describe("a SQLite file", () => {
  let fresh: Fresh;
  beforeAll(async () => {
    fresh = await openFreshStore("sqlite");
    await liveThroughWeeks(fresh.store);
  });
  afterAll(() => fresh.discard());

  test("refuses a replacement under any other key, with recursive triggers off", () => {
    const connection = new Database(sqliteFile(fresh.dataDir));
    connection.pragma("recursive_triggers = OFF");
    const columns = (table: string) =>
      (connection.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
    for (const table of ["revision", "sign_off", "release"]) {
      const values = columns(table).map((name) => (name === "id" ? "'another id'" : `"${name}"`));
      const replace = `INSERT OR REPLACE INTO "${table}" SELECT ${values.join(", ")} FROM "${table}" LIMIT 1`;
      expect(() => connection.exec(replace)).toThrow("append-only");
    }
    connection.close();
  });

  test("opens SQLite so that it keeps what it writes", () => {
    const connection = connect(sqliteFile(fresh.dataDir));
    const set = (name: string) => connection.pragma(name, { simple: true });
    expect(["journal_mode", "synchronous", "foreign_keys", "recursive_triggers"].map(set)).toEqual(["wal", 2, 1, 1]);
    connection.close();
  });
});

async function count(reader: Writer, table: string): Promise<number> {
  const statement = sql.raw(`SELECT count(*) AS count FROM ${table}`);
  const rows =
    reader.engine === "sqlite"
      ? await (reader as unknown as { all: (statement: unknown) => Promise<{ count: number }[]> }).all(statement)
      : ((await reader.execute(statement)) as { rows: { count: number }[] }).rows;
  return Number(rows[0]?.count);
}
