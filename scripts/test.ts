import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../test/free-port";
import { startPostgres } from "../test/postgres";
import { buildWhenStale } from "./build";
import { type Outcome, runCommand, runNode } from "./command";
import { conclude, countPlaywright, countVitest, leaveOut, step } from "./test-report";
import { ensureChromium, ensureNginx, ensurePostgres } from "./test-tools";

const strict = Boolean(process.env.CI) || process.argv.includes("--strict");
const reports = mkdtempSync(path.join(tmpdir(), "imprimatur-test-"));
process.once("exit", () => rmSync(reports, { recursive: true, force: true }));

const chromium = await ensureChromium();
const postgres = await ensurePostgres();
const nginx = await ensureNginx();
await checkSources();
await runUnits();
await runStories();
process.exitCode = conclude(strict);

async function checkSources(): Promise<void> {
  await step("Format", () => runNode("@biomejs/biome/bin/biome", ["format", "."]));
  await step("Lint", () => runNode("eslint/bin/eslint.js", ["--max-warnings", "0", "."]));
  await step("Types", async () => {
    const routes = await runNode("next/dist/bin/next", ["typegen"]);
    return routes.ok ? runNode("typescript/bin/tsc", ["--noEmit"]) : routes;
  });
  await step("Import rules", () => runScript("check-imports"));
  await step("Nothing unused", () => runNode("knip/bin/knip.js", []));
  await step("Printed documents", () => runScript("print-docs", "--check"));
  await step("Lockfile complete", () => runScript("complete-lockfile", "--check"));
}

async function runUnits(): Promise<void> {
  const server = postgres ? await startPostgres(postgres) : undefined;
  if (!server) leaveOut("every test on PostgreSQL, because there is none here (install postgresql).");
  const report = path.join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const env = { NODE_ENV: "test", TEST_DATABASE_URL: server?.url ?? "", NO_COLOR: "1" };
  await step(
    "Units and contracts",
    () => runNode("vitest/vitest.mjs", ["run", ...reporters], env),
    countVitest(report),
  );
  await server?.stop();
}

async function runStories(): Promise<void> {
  let built: Outcome | undefined;
  await step("Build", async () => (built = await buildWhenStale()));
  if (!built?.ok || !chromium) {
    leaveOut(`the stories in a browser, because ${chromium ? "the build failed" : "there is no Chromium here"}.`);
    return;
  }
  if (!nginx) leaveOut("the story behind nginx, because there is none here (install nginx).");
  const report = path.join(reports, "playwright.json");
  const own = { CHROMIUM_PATH: chromium, E2E_PORT: String(await freePort()) };
  const env = { ...own, PLAYWRIGHT_JSON_OUTPUT_NAME: report, NO_COLOR: "1" };
  await step(
    "Stories in a browser",
    () => runNode("@playwright/test/cli.js", ["test", "--reporter=line,json"], env),
    countPlaywright(report),
  );
}

function runScript(name: string, ...args: string[]): Promise<Outcome> {
  return runCommand(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...args]);
}
