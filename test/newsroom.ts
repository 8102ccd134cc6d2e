import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { migrateStore } from "@/db/migrate";
import { sealerFrom } from "@/db/sealer";
import { openStore } from "@/db/open-store";
import type { Store } from "@/db/store";

export const engines = process.env.TEST_DATABASE_URL ? (["sqlite", "postgres"] as const) : (["sqlite"] as const);
export type Engine = (typeof engines)[number];

/** A fresh migrated store of one engine, with a ledger key of its own. `discard` removes every trace of it. */
export async function openFreshStore(
  engine: Engine,
): Promise<{ store: Store; dataDir: string; databaseUrl?: string; discard: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), "newsroom-"));
  const { privateKey } = generateKeyPairSync("ed25519");
  const sealer = sealerFrom(privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  const database = engine === "postgres" ? await createDatabase() : undefined;
  await migrateStore({ dataDir, databaseUrl: database?.url });
  const store = await openStore({ dataDir, databaseUrl: database?.url, sealer });
  const discard = async () => {
    await store.close();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { store, dataDir, databaseUrl: database?.url, discard };
}

let databases = 0;

async function createDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `newsroom_${process.pid}_${++databases}`;
  const url = new URL(process.env.TEST_DATABASE_URL ?? "");
  await onServer(url.href, `CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => onServer(url.href, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
