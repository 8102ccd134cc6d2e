import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Client } from "pg";
import { begin, connect, sqliteFile } from "./sqlite-store";

type Migration = { name: string; statements: string[]; hash: string };
type Applied = { name: string; hash: string };

/** Thrown with one plain line when the database cannot be brought to this version of the newsroom. */
export class MigrationRefused extends Error {}

/**
 * Brings the database to this version, once, under a lock; returns the names of what it applied. A SQLite file is copied
 * to `backups/` first. Throws MigrationRefused when the database is newer than this code or a migration was altered.
 */
export async function migrateStore(
  options: { dataDir: string; databaseUrl?: string },
  folder = join("db", "migrations"),
): Promise<string[]> {
  return options.databaseUrl
    ? migratePostgres(options.databaseUrl, readMigrations(join(folder, "postgres")))
    : migrateSqlite(options.dataDir, readMigrations(join(folder, "sqlite")));
}

function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const statements = text.split("--> statement-breakpoint").map((statement) => statement.trim());
    return { name: file.replace(/\.sql$/, ""), statements, hash: createHash("sha256").update(text).digest("hex") };
  });
}

async function migrateSqlite(dataDir: string, migrations: Migration[]): Promise<string[]> {
  mkdirSync(dataDir, { recursive: true });
  // A lock that the system lets go of when the process dies, and that a second starting process waits for.
  const lock = new Database(join(dataDir, "migrate.lock"));
  await begin(lock, "EXCLUSIVE", 60_000);
  const connection = connect(sqliteFile(dataDir));
  try {
    connection.pragma("foreign_keys = OFF");
    connection.exec(
      "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, hash TEXT NOT NULL, at TEXT NOT NULL)",
    );
    const applied = connection.prepare("SELECT name, hash FROM migration ORDER BY name").all() as Applied[];
    const pending = findPending(migrations, applied);
    if (pending.length > 0 && applied.length > 0) await keepCopy(connection, dataDir, applied.length);
    for (const migration of pending) applyToSqlite(connection, migration);
    return pending.map((migration) => migration.name);
  } finally {
    connection.close();
    lock.exec("ROLLBACK");
    lock.close();
  }
}

async function keepCopy(connection: Database.Database, dataDir: string, step: number): Promise<void> {
  const folder = join(dataDir, "backups");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `before-migration-${step}.sqlite`);
  if (!existsSync(file)) await connection.backup(file);
}

function applyToSqlite(connection: Database.Database, migration: Migration): void {
  connection.exec("BEGIN IMMEDIATE");
  try {
    for (const statement of migration.statements) connection.exec(statement);
    const broken = connection.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0)
      throw new MigrationRefused(`Migration ${migration.name} would leave rows without their parent.`);
    const note = connection.prepare("INSERT INTO migration (name, hash, at) VALUES (?, ?, ?)");
    note.run(migration.name, migration.hash, new Date().toISOString());
    connection.exec("COMMIT");
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/** The newsroom's own advisory lock number. */
const postgresLock = 7_230_311;

async function migratePostgres(url: string, migrations: Migration[]): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [postgresLock]);
    await client.query(
      "CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, hash text NOT NULL, at timestamptz NOT NULL DEFAULT now())",
    );
    const { rows } = await client.query<Applied>("SELECT name, hash FROM migration ORDER BY name");
    const pending = findPending(migrations, rows);
    for (const migration of pending) await applyToPostgres(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function applyToPostgres(client: Client, migration: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    for (const statement of migration.statements) await client.query(statement);
    await client.query("INSERT INTO migration (name, hash) VALUES ($1, $2)", [migration.name, migration.hash]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

function findPending(migrations: Migration[], applied: Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.hash]));
  for (const { name, hash } of applied) {
    const expected = known.get(name);
    if (expected === undefined)
      throw new MigrationRefused(`The database is newer than this program (it knows ${name}).`);
    if (expected !== hash) throw new MigrationRefused(`Migration ${name} was changed after it had been applied.`);
  }
  const done = new Set(applied.map((migration) => migration.name));
  return migrations.filter((migration) => !done.has(migration.name));
}
