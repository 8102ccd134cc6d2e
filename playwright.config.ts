import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/chromium";

const port = Number(process.env.E2E_PORT ?? 3217);
const baseURL = `http://127.0.0.1:${port}`;
// The newsroom under test: named once for a run, for its server and for the stories, and gone with the run even where the server
// was killed.
if (!process.env.E2E_FOLDER) {
  const folder = path.join(tmpdir(), `imprimatur-e2e-${randomUUID()}`);
  process.env.E2E_FOLDER = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}
const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export default defineConfig({
  testDir: "e2e",
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Nets for what never comes, wide enough for the slowest machine: what has to be quick is measured where it is told.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    actionTimeout: 60_000,
    locale: "en-GB",
    timezoneId: "Asia/Shanghai",
    // Recording every step takes half as long again: asked for when a story has to be looked into.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: findChromium(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet],
    },
  },
  webServer: {
    command: "node scripts/run.mjs e2e-server",
    url: `${baseURL}/api/health`,
    env: { E2E_PORT: String(port) },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});
