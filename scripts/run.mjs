// Plain JavaScript: it must work before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stamp = path.join(root, "node_modules", ".imprimatur-installed");
// Threads that resize photos each keep freed memory to themselves unless the C library is told to share.
process.env.MALLOC_ARENA_MAX ??= "2";
const production = { NODE_ENV: "production", IMPRIMATUR_MODE: "production" };
const surroundings = {
  start: { NODE_ENV: "production", IMPRIMATUR_MODE: "demo" },
  dev: { NODE_ENV: "development", IMPRIMATUR_MODE: "development" },
  test: { NODE_ENV: "test", IMPRIMATUR_MODE: "development" },
  serve: production,
  prepare: production,
  "e2e-server": { NODE_ENV: "production", IMPRIMATUR_MODE: "demo" },
  verify: production,
  import: production,
  bench: production,
};

const [name, ...args] = process.argv.slice(2);
if (!Object.hasOwn(surroundings, name ?? "")) {
  stop(`Say which one to run: node scripts/run.mjs <${Object.keys(surroundings).join("|")}>`);
}
refuseOldNode();
install();
run(await programOf(name));

function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const [needMajor, needMinor = 0] = engines.node.match(/\d+/g).map(Number);
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  stop(`Imprimatur needs Node.js ${needMajor}.${needMinor} or newer; this is ${process.version}.`);
}

function install() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()) return;
  console.log("Installing packages (a few minutes the first time) …");
  let result = npm("ci");
  // A registry that lacks other systems' packages makes a lock that npm ci refuses; npm install reads it none the less.
  if (result.status !== 0 && /code EUSAGE|in sync/.test(result.stderr)) result = npm("install", "--no-save");
  if (result.status !== 0)
    stop(`${result.stdout}${result.stderr}\nThe packages could not be installed: see npm above.`);
  refuseOtherVersions();
  writeFileSync(stamp, fingerprint());
}

function npm(...command) {
  const script = process.env.npm_execpath;
  const own = script?.endsWith("npm-cli.js");
  // Building and testing need the development packages, whatever NODE_ENV or npm's own settings say.
  const { NODE_ENV: _, ...env } = process.env;
  const result = spawnSync(
    own ? process.execPath : "npm",
    [...(own ? [script] : []), ...command, "--include=dev", "--include=optional", "--no-audit", "--no-fund"],
    { cwd: root, env, encoding: "utf8", shell: !own && process.platform === "win32", maxBuffer: 1 << 28 },
  );
  if (result.error) stop(`npm could not be started: ${result.error.message}`);
  return result;
}

/** What npm put into node_modules must be what the lock names, to the version. */
function refuseOtherVersions() {
  const locked = packagesOf(path.join(root, "package-lock.json"));
  const installed = packagesOf(path.join(root, "node_modules", ".package-lock.json"));
  const other = Object.keys(installed).find((at) => locked[at] && locked[at].version !== installed[at].version);
  if (!other) return;
  stop(`npm installed ${other} ${installed[other].version}, but package-lock.json names ${locked[other].version}.`);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

function fingerprint() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of ["package.json", "package-lock.json"]) hash.update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** What serves for months is compiled first; the rest runs through the TypeScript runner. */
async function programOf(script) {
  const source = path.join("scripts", `${script}.ts`);
  if (!["start", "serve", "e2e-server"].includes(script)) return ["--import", "tsx", source];
  process.chdir(root);
  const { compile, heap } = await import("./compile.mjs");
  const chosen = process.env.NODE_OPTIONS?.includes("--max-old-space-size");
  return [...(chosen ? [] : heap), await compile(source)];
}

function run(program) {
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...surroundings[name] },
  });
  let ending = false;
  const end = (signal) => {
    if (ending) return;
    ending = true;
    child.kill(signal);
    setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // A terminal sends Ctrl+C to the whole group, so the child already has it.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : end(signal)));
  }
  // npm ends the shell between us when it is told to stop, and that shell passes nothing on.
  const parent = process.ppid;
  const watch = () => process.ppid === parent || end("SIGTERM");
  if (process.env.npm_lifecycle_event) setInterval(watch, 300).unref();
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
