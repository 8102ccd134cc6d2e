import { existsSync } from "node:fs";
import { findNginx } from "../test/nginx";
import { findPostgres } from "../test/postgres";
import { findChromium } from "./chromium";
import { runCommand } from "./command";

/** The browser of the stories in e2e/. On Debian as root it is installed when missing. */
export async function ensureChromium(): Promise<string | undefined> {
  return findChromium() ?? (await install(["chromium", "fonts-noto-cjk"], findChromium));
}

/** The folder of PostgreSQL's programs. On Debian as root it is installed when missing. */
export async function ensurePostgres(): Promise<string | undefined> {
  return findPostgres() ?? (await install(["postgresql"], findPostgres));
}

async function install(packages: string[], find: () => string | undefined): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runCommand("apt-get", ["update", "-q"], env);
  const installed = await runCommand("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...packages], env);
  if (!installed.ok) console.log(installed.output);
  return find();
}

/** nginx, for the story of the configuration we ship. On Debian as root it is installed when missing. */
export async function ensureNginx(): Promise<string | undefined> {
  return findNginx() ?? (await install(["nginx", "libnginx-mod-http-brotli-static"], findNginx));
}

/** nginx and wrk, the yardstick of the bench and its load. On Debian as root they are installed when missing. */
export async function ensureBenchTools(): Promise<boolean> {
  const find = () => (["/usr/sbin/nginx", "/usr/bin/wrk"].every((file) => existsSync(file)) ? "found" : undefined);
  return (find() ?? (await install(["nginx", "wrk"], find))) !== undefined;
}
