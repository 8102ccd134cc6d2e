import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port";

export type PrivatePostgres = { url: string; stop: () => Promise<void> };

/** The folder of PostgreSQL's programs: on the PATH, or where Debian keeps them, the newest first. */
export function findPostgres(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? "").split(path.delimiter),
    ...versions.map((version) => path.join(debian, version, "bin")),
  ];
  return folders.find((folder) => ["initdb", "postgres"].every((program) => existsSync(path.join(folder, program))));
}

/** Starts an empty PostgreSQL of our own on a free loopback port. It goes when `stop` is called or this process ends. */
export async function startPostgres(programs: string): Promise<PrivatePostgres> {
  const owner = unprivileged();
  const home = mkdtempSync(path.join(tmpdir(), "imprimatur-postgres-"));
  const password = randomBytes(12).toString("hex");
  initialise(programs, home, password, owner);
  const port = await freePort();
  const guard = spawn("sh", ["-c", guardScript, "guard", programs, home, String(port)], {
    cwd: home,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
    ...owner,
  });
  await untilReady(guard);
  return { url: `postgres://newsroom:${password}@127.0.0.1:${port}/postgres`, stop: () => close(guard, home) };
}

// The server lives as long as the guard's standard input: that closes even when this process is killed outright.
const guardScript = `
  "$1/postgres" -D "$2/data" -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off \
    -c synchronous_commit=off -c full_page_writes=off -c max_connections=100 &
  cat > /dev/null
  kill -INT $!
  wait
  rm -rf "$2/data"
  rmdir "$2" 2> /dev/null
  exit 0
`;

type Owner = { uid?: number; gid?: number };

/** PostgreSQL refuses to run as root. */
function unprivileged(): Owner {
  if (process.getuid?.() !== 0) return {};
  const of = (flag: string, user: string) =>
    Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: of("-u", "postgres"), gid: of("-g", "postgres") };
  } catch {
    return { uid: of("-u", "nobody"), gid: of("-g", "nobody") };
  }
}

function initialise(programs: string, home: string, password: string, owner: Owner): void {
  const passwordFile = path.join(home, "password");
  writeFileSync(passwordFile, password);
  mkdirSync(path.join(home, "data"));
  if (owner.uid !== undefined && owner.gid !== undefined) {
    for (const file of [home, passwordFile, path.join(home, "data")]) chownSync(file, owner.uid, owner.gid);
  }
  const settings = ["--username=newsroom", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--no-sync"];
  const language = ["--encoding=UTF8", "--locale=C"];
  execFileSync(path.join(programs, "initdb"), ["-D", path.join(home, "data"), ...settings, ...language], {
    cwd: home,
    stdio: ["ignore", "ignore", "pipe"],
    ...owner,
  });
  rmSync(passwordFile);
}

async function untilReady(guard: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    guard.stderr?.on("data", (piece: Buffer) => {
      said += piece.toString();
      if (said.includes("ready to accept connections")) resolve();
      if (said.includes("FATAL")) reject(new Error(said));
    });
    guard.once("exit", () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
  guard.stderr?.removeAllListeners("data").resume();
}

async function close(guard: ChildProcess, home: string): Promise<void> {
  const gone = guard.exitCode === null ? new Promise((resolve) => guard.once("exit", resolve)) : undefined;
  guard.stdin?.end();
  await gone;
  rmSync(home, { recursive: true, force: true });
}
