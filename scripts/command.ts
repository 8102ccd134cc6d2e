import { type ChildProcess, spawn } from "node:child_process";

export type Outcome = { ok: boolean; output: string; seconds: number };

const running = new Set<ChildProcess>();

/** Runs a program to its end and keeps what it prints. It does not outlive this process. */
export async function runCommand(program: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const begun = performance.now();
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const pieces: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
  child.stderr.on("data", (piece: Buffer) => pieces.push(piece));
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", (problem) => {
      pieces.push(Buffer.from(problem.message));
      resolve(null);
    });
    child.once("close", resolve);
  });
  running.delete(child);
  return { ok: code === 0, output: Buffer.concat(pieces).toString(), seconds: (performance.now() - begun) / 1000 };
}

/** Runs the command-line program of an installed package by its file, which is the same on every system. */
export function runNode(file: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  return runCommand(process.execPath, [`node_modules/${file}`, ...args], env);
}

process.once("exit", () => {
  for (const child of running) child.kill();
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
