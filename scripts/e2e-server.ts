import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

// A story about a restart brings its own folder, which outlives the server. The other folder is named by playwright.config.ts: the
// stories write in it themselves.
const kept = process.env.E2E_DATA_DIR;
const folder = process.env.E2E_FOLDER ?? mkdtempSync(path.join(tmpdir(), "imprimatur-e2e-"));
const dataDir = kept ?? path.join(folder, "newsroom");
if (!kept) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));

// Nothing of the newsroom on this machine may reach the one under test: an empty setting counts as not set.
const unset = ["DATABASE_URL", "SITE_URL", "AUTH_SECRET", "LEDGER_KEY_FILE", "SMTP_URL", "MAIL_FROM", "METRICS_TOKEN"];
Object.assign(process.env, Object.fromEntries(unset.map((name) => [name, ""])), {
  DATA_DIR: dataDir,
  HOST: "127.0.0.1",
  PORT: process.env.E2E_PORT ?? "3217",
  DEMO_PASSWORD: "plum-river-42",
});

const { migrate, prepare } = await import("./boot");
const { loadDemoWhenEmpty } = await import("./newsroom");
const environment = await prepare();
await migrate(environment);
await loadDemoWhenEmpty(environment);
// What a story's own newsroom begins with: loading the demo takes longer than copying it.
if (!kept) cpSync(dataDir, path.join(folder, "untouched"), { recursive: true });
const { serve } = await import("@/server");
await serve({ environment });
