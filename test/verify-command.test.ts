import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sqliteFile } from "@/db/sqlite-store";
import { witnessFile } from "@/db/witness";
import { liveThroughWeeks } from "./lived-newsroom";
import { type Fresh, openFreshStore } from "./newsroom";

let fresh: Fresh;
beforeAll(async () => {
  fresh = await openFreshStore("sqlite");
  await liveThroughWeeks(fresh.store);
  fresh.sealer.witness?.flush();
});
afterAll(() => fresh.discard());

const outside = { DATABASE_URL: "", LEDGER_KEY_FILE: "", IMPRIMATUR_MODE: "production" };

async function verify(folder = fresh.dataDir, env: Record<string, string> = {}) {
  const args = ["--import", "tsx", "scripts/verify.ts", ...(folder ? [folder] : [])];
  const program = spawn(process.execPath, args, { env: { ...process.env, ...outside, ...env } });
  let said = "";
  program.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  program.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise((resolve) => program.once("close", resolve));
  return `${String(code)} ${said}`;
}

test("a good newsroom is called good while it is open", { timeout: 60_000 }, async () => {
  expect(await verify()).toMatch(/^0 Good: \d+ ledger entries, 8 stories, .* releases/m);
  expect(await verify("", { DATA_DIR: fresh.dataDir })).toMatch(/^0 Good: /m);
  expect(await verify(sqliteFile(fresh.dataDir))).toMatch(/^0 Good: /m);
});

test("what cannot be checked is not called good", { timeout: 60_000 }, async () => {
  expect(await verify("", { DATA_DIR: "/nowhere" })).toMatch(/^2 Cannot tell: There is no ledger key/m);
  expect(await verify("/nowhere/at/all")).toMatch(/^2 Cannot tell: There is no \/nowhere/m);
  const key = fresh.ledgerKeyFile;
  expect(await verify("", { DATA_DIR: "/nowhere", LEDGER_KEY_FILE: key })).toMatch(
    /^2 Cannot tell: There is no .*sqlite/m,
  );
});

test("newest entries that were cut off are missed, by their witness", { timeout: 60_000 }, async () => {
  const database = new Database(sqliteFile(fresh.dataDir));
  for (const table of ["ledger_entry", "ledger_head"]) {
    database.exec(`DROP TRIGGER ${table}_no_delete; DELETE FROM ${table} WHERE seq > 50`);
  }
  database.close();
  expect(await verify()).toMatch(/^1 Tampered: ledger entry 51: newest cut off/m);
  rmSync(witnessFile(fresh.ledgerKeyFile));
  expect(await verify()).toMatch(/^1 Tampered: /m);
});
