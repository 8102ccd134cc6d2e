import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { compile, heap } from "@/scripts/compile.mjs";

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A newsroom of its own process on a data folder, ready to answer. */
export async function startNewsroom(
  dataDir: string,
  port: number,
  more: Record<string, string> = {},
): Promise<{ origin: string; pid: number; stop: () => Promise<void> }> {
  const env = {
    ...process.env,
    // As scripts/run.mjs starts it.
    MALLOC_ARENA_MAX: "2",
    ...more,
    DATA_DIR: dataDir,
    PORT: String(port),
    IMPRIMATUR_MODE: "demo",
    NODE_ENV: "production" as const,
  };
  const child = start(process.execPath, [...heap, await compile("bench/bench-server.ts")], env);
  const origin = `http://127.0.0.1:${port}`;
  await answers(`${origin}/api/health`, child);
  return { origin, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** What wrk says of one address: one thread, this many connections, gzip accepted. Throws when a request failed. */
export function load(url: string, connections: number, seconds: number): { rate: number; p99: number } {
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", "-H", "Accept-Encoding: gzip", url];
  const said = execFileSync("wrk", args, { encoding: "utf8" });
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`wrk met errors at ${url}:\n${said}`);
  const [, time = "", unit = ""] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? [];
  const inMilliseconds = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN;
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]), p99: Number(time) * inMilliseconds };
}

/** The memory a process holds now, in MB. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}

function start(program: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(program, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  running.add(child);
  return child;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The server for ${url} ended by itself.`);
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
