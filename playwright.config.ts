import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/chromium";

const port = Number(process.env.E2E_PORT ?? 3217);
const baseURL = `http://127.0.0.1:${port}`;
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
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
