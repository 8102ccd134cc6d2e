import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { MigrationRefused, migrateStore } from "@/db/migrate";
import { type Environment, parseEnvironment } from "@/env";
import { buildWhenStale } from "./build";
import { closeDataFolder } from "./close-data-folder";
import { ensureKeys } from "./keys";

/** The environment, once everything that can stop a start has been looked at: before any long work, one line for each. */
export async function prepare(): Promise<Environment> {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) stop(parsed.line);
  const { environment } = parsed;
  refuseReadOnlyFolder(environment.dataDir);
  closeDataFolder(environment.dataDir);
  await refuseTakenPort(environment);
  try {
    ensureKeys(environment);
  } catch (problem) {
    stop(`The keys of the newsroom cannot be used: ${reasonOf(problem)}`);
  }
  // next-auth reads its own address from here and from nowhere else.
  process.env.NEXTAUTH_URL = environment.siteUrl;
  return environment;
}

/** Builds when something changed since the last build; stops with what the build said when it fails. */
export async function build(): Promise<void> {
  const { ok, output } = await buildWhenStale();
  if (!ok) stop(`${output}\nThe newsroom could not be built: see above.`);
}

/** Brings the database to this version, or stops with the reason. */
export async function migrate({ dataDir, databaseUrl }: Environment): Promise<void> {
  try {
    await migrateStore({ dataDir, databaseUrl });
  } catch (problem) {
    if (problem instanceof MigrationRefused) stop(problem.message);
    stop(`The database cannot be opened: ${reasonOf(problem)}`);
  }
}

/** Says one line and ends the program. */
export function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

function refuseReadOnlyFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (problem) {
    stop(`The data folder ${dataDir} cannot be written to (${codeOf(problem)}). Choose another with DATA_DIR.`);
  }
}

/** One folder at a time: Node's own recursive mkdir never returns on a file system that refuses with "not found". */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o755 });
}

async function refuseTakenPort({ host, port }: Environment): Promise<void> {
  const problem = await new Promise<unknown>((resolve) => {
    const probe = createServer().once("error", resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(resolve));
  });
  if (!problem) return;
  if (codeOf(problem) === "EADDRINUSE") stop(`Port ${port} is in use. Choose another, for example PORT=${port + 1}.`);
  stop(`The newsroom cannot listen on ${host}, port ${port} (${codeOf(problem)}). Look at HOST and PORT.`);
}

function codeOf(problem: unknown): string {
  return (problem as NodeJS.ErrnoException).code ?? reasonOf(problem);
}

function reasonOf(problem: unknown): string {
  if (problem instanceof AggregateError) return reasonOf(problem.errors[0]);
  return problem instanceof Error ? problem.message : String(problem);
}
