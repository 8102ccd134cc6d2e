import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const programs = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx"];
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** The nginx of this machine. */
export function findNginx(): string | undefined {
  return programs.find((file) => existsSync(file));
}

export type Front = { origin: string; stop: () => Promise<void> };

/**
 * Starts nginx with the configuration in `deploy/nginx` before a newsroom: the very files we ship, with another port, upstream and
 * folders, and without TLS. `folder` is its own.
 */
export async function startShippedNginx(
  folder: string,
  port: number,
  newsroom: { port: number; dataDir: string },
): Promise<Front> {
  const conf = path.join(folder, "imprimatur");
  cpSync(path.resolve("deploy", "nginx"), conf, { recursive: true });
  for (const name of readdirSync(conf)) {
    const text = readFileSync(path.join(conf, name), "utf8");
    const places = {
      "/etc/nginx/imprimatur": conf,
      "/var/lib/imprimatur": newsroom.dataDir,
      "/opt/imprimatur": path.resolve("."),
    };
    const placed = Object.entries(places).reduce((said, [from, to]) => said.replaceAll(from, to), text);
    writeFileSync(path.join(conf, name), placed);
  }
  const brotli = existsSync(brotliModule);
  if (!brotli) writeFileSync(path.join(conf, "brotli.conf"), "");
  const upstream = `upstream imprimatur { server 127.0.0.1:${newsroom.port}; keepalive 32; }`;
  const server = `server { listen 127.0.0.1:${port}; include ${conf}/newsroom.conf; }`;
  return startNginxWith(folder, `http://127.0.0.1:${port}`, `${upstream} ${server}`, brotli);
}

/** Starts nginx in the foreground with one worker; `http` is the body of its http block. */
export async function startNginxWith(folder: string, origin: string, http: string, brotli = false): Promise<Front> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const load = brotli ? `load_module ${brotliModule};` : "";
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    file,
    `${load} ${user} worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; keepalive_requests 1000000; ${temporary.join(" ")}
${http} }`,
  );
  const child = spawn(findNginx() ?? "nginx", ["-p", folder, "-c", file], { stdio: ["ignore", "ignore", "inherit"] });
  await untilItAnswers(origin, child);
  return { origin, stop: () => stop(child) };
}

async function untilItAnswers(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error("nginx ended by itself.");
    const answer = await fetch(origin, { redirect: "manual" }).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${origin}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
