import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrateStore } from "@/db/migrate";
import { sqliteFile } from "@/db/sqlite-store";
import { liveThroughWeeks } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { breakIn } from "./tamper";

const folder = join(import.meta.dirname, "..", "db", "migrations");

function emptyFolder(): string {
  const made = mkdtempSync(join(tmpdir(), "newsroom-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The real migrations with one more behind them. */
function withOneMore(statements: string): string {
  const copy = join(emptyFolder(), "migrations");
  cpSync(folder, copy, { recursive: true });
  for (const engine of ["sqlite", "postgres"]) writeFileSync(join(copy, engine, "9999_more.sql"), statements);
  return copy;
}

test("a fresh database is brought up once, however many start at the same time", { timeout: 60_000 }, async () => {
  const dataDir = emptyFolder();
  const program = `import("./db/migrate.ts").then((db) => db.migrateStore({ dataDir: process.env.DATA_DIR })).then((done) => console.log(done.length))`;
  const env = { ...process.env, DATA_DIR: dataDir };
  const start = () => promisify(execFile)(process.execPath, ["--import", "tsx", "-e", program], { env });
  const applied = await Promise.all([start(), start()]);
  expect(applied.map(({ stdout }) => Number(stdout) > 0).sort()).toEqual([false, true]);
  const here = await Promise.all([migrateStore({ dataDir }), migrateStore({ dataDir })]);
  expect(here).toEqual([[], []]);
});

test("several starts in one process take turns, an upgrade with its copy included", async () => {
  const dataDir = emptyFolder();
  await migrateStore({ dataDir });
  const more = withOneMore("CREATE TABLE later (id text PRIMARY KEY);");
  const applied = await Promise.all([migrateStore({ dataDir }, more), migrateStore({ dataDir }, more)]);
  expect(applied.flat()).toEqual(["9999_more"]);
  expect(existsSync(join(dataDir, "backups"))).toBe(true);
});

test("a table that is rebuilt keeps its children", async () => {
  const fresh = await openFreshStore("sqlite");
  onTestFinished(() => fresh.discard());
  await liveThroughWeeks(fresh.store);
  const database = new Database(sqliteFile(fresh.dataDir));
  onTestFinished(() => void database.close());
  const count = () =>
    ["story", "revision", "sign_off", "story_author", "release", "live_story"].map(
      (table) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number,
    );
  const before = count();
  const table = database.prepare("SELECT sql FROM sqlite_master WHERE name = 'story'").pluck().get() as string;
  const rebuild = [
    table
      .replace("CREATE TABLE `story`", "CREATE TABLE `__new_story`")
      .replace('CREATE TABLE "story"', "CREATE TABLE `__new_story`"),
    "INSERT INTO `__new_story` SELECT * FROM story",
    "DROP TABLE story",
    "ALTER TABLE `__new_story` RENAME TO story",
  ];
  await migrateStore({ dataDir: fresh.dataDir }, withOneMore(rebuild.join(";\n--> statement-breakpoint\n")));
  expect(count()).toEqual(before);
  expect(database.pragma("foreign_key_check")).toEqual([]);
});

test("a migration that would orphan rows is refused whole", async () => {
  const fresh = await openFreshStore("sqlite");
  onTestFinished(() => fresh.discard());
  await liveThroughWeeks(fresh.store);
  const orphaning = withOneMore("DELETE FROM department;");
  await expect(migrateStore({ dataDir: fresh.dataDir }, orphaning)).rejects.toThrow(
    "would leave rows without their parent",
  );
  expect(await migrateStore({ dataDir: fresh.dataDir })).toEqual([]);
});

test.each(engines)("on %s a newer database and an altered migration are refused", async (engine) => {
  const fresh = await openFreshStore(engine);
  onTestFinished(() => fresh.discard());
  const place = { dataDir: fresh.dataDir, databaseUrl: fresh.databaseUrl };
  expect(await migrateStore(place)).toEqual([]);

  const altered = withOneMore("CREATE TABLE later (id text PRIMARY KEY);");
  const first = join(altered, engine, "0000_newsroom.sql");
  writeFileSync(first, `${readFileSync(first, "utf8")}\n-- changed`);
  await expect(migrateStore(place, altered)).rejects.toThrow("was changed after it had been applied");

  const more = withOneMore("CREATE TABLE later (id text PRIMARY KEY);");
  expect((await Promise.all([migrateStore(place, more), migrateStore(place, more)])).flat()).toEqual(["9999_more"]);
  await expect(migrateStore(place)).rejects.toThrow("newer than this program");

  const intruder = await breakIn(fresh);
  expect(await intruder.rows("SELECT name FROM migration WHERE name = '9999_more'")).toHaveLength(1);
  await intruder.leave();
});

test("a migration that fails leaves nothing of itself", async () => {
  const dataDir = emptyFolder();
  mkdirSync(dataDir, { recursive: true });
  await migrateStore({ dataDir });
  const broken = withOneMore("CREATE TABLE half (id text);\n--> statement-breakpoint\nCREATE NONSENSE;");
  await expect(migrateStore({ dataDir }, broken)).rejects.toThrow();
  const mended = withOneMore("CREATE TABLE half (id text);");
  expect(await migrateStore({ dataDir }, mended)).toEqual(["9999_more"]);
});
