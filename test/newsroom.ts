import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { migrateStore } from "@/db/migrate";
import { type Sealer, sealerFrom } from "@/db/sealer";
import { openStore } from "@/db/open-store";
import type { Store } from "@/db/store";
import { fileWitness, witnessFile } from "@/db/witness";

export const engines = process.env.TEST_DATABASE_URL ? (["sqlite", "postgres"] as const) : (["sqlite"] as const);
export type Engine = (typeof engines)[number];

export type Fresh = {
  store: Store;
  sealer: Sealer;
  dataDir: string;
  databaseUrl?: string;
  /** Where the ledger's key lies, its witness beside it. */
  ledgerKeyFile: string;
  discard: () => Promise<void>;
};

/** A fresh migrated store of one engine, with a ledger key of its own. `discard` removes every trace of it. */
export async function openFreshStore(engine: Engine): Promise<Fresh> {
  const dataDir = mkdtempSync(join(tmpdir(), "newsroom-"));
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const ledgerKeyFile = join(dataDir, "keys", "ledger-key.pem");
  mkdirSync(dirname(ledgerKeyFile));
  writeFileSync(ledgerKeyFile, pem);
  const sealer = sealerFrom(pem, fileWitness(witnessFile(ledgerKeyFile)));
  const database = engine === "postgres" ? await createDatabase() : undefined;
  await migrateStore({ dataDir, databaseUrl: database?.url });
  const store = await openStore({ dataDir, databaseUrl: database?.url, sealer });
  const discard = async () => {
    await store.close();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { store, sealer, dataDir, databaseUrl: database?.url, ledgerKeyFile, discard };
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
