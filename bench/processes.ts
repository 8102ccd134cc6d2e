import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compile } from "@/scripts/compile.mjs";

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A newsroom of its own process on a data folder, ready to answer. */
export async function startNewsroom(
  dataDir: string,
  port: number,
): Promise<{ origin: string; pid: number; stop: () => Promise<void> }> {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    IMPRIMATUR_MODE: "demo",
    NODE_ENV: "production" as const,
  };
  const child = start(process.execPath, [await compile("bench/bench-server.ts")], env);
  const origin = `http://127.0.0.1:${port}`;
  await answers(`${origin}/api/health`, child);
  return { origin, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** nginx in the foreground, with one worker like the newsroom's one process. `server` is the body of its server block. */
export async function startNginx(
  folder: string,
  port: number,
  server: string,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "nginx.conf");
  writeFileSync(
    file,
    `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; user root;
events { worker_connections 1024; }
http { access_log off; sendfile on; types { text/html html; } default_type text/html; keepalive_requests 1000000;
  client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  server { listen 127.0.0.1:${port}; ${server} } }`,
  );
  const child = start("nginx", ["-p", folder, "-c", file], process.env);
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child);
  return { origin, stop: () => stop(child) };
}

/** Requests per second of one address under wrk: one thread, this many connections, gzip accepted. Throws when one failed. */
export function requestsPerSecond(url: string, connections: number, seconds: number): number {
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "-H", "Accept-Encoding: gzip", url];
  const said = execFileSync("wrk", args, { encoding: "utf8" });
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`wrk met errors at ${url}:\n${said}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
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
