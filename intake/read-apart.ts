import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Refused, refuse } from "@/core/refusal";
import { inLane } from "./in-lane";
import type { Incoming, ReadIncoming } from "./read-incoming";

/** What one reading may take: memory in megabytes, time in milliseconds, and bytes brought in (as many as one request holds). */
export const readingLimits = { memory: 256, time: 20_000, bytes: 28 * 1024 * 1024 };

/**
 * Reads what somebody brings in a program of its own, with limits of memory and time and none of the newsroom's secrets, so
 * that no file can stop or slow the newsroom. Refuses with file_too_large, file_not_word, file_unreadable,
 * reading_too_long, or too_many when too many wait.
 */
export async function readApart(incoming: Incoming, limits = readingLimits): Promise<ReadIncoming> {
  if (incoming.kind === "docx" && incoming.bytes.byteLength > limits.bytes) return refuse("file_too_large");
  return (await inLane(() => startReader(incoming, limits))) ?? refuse("too_many");
}

/** A reader as it was compiled beside the program that runs; where nothing was compiled, its source. */
export function programOf(name: "reader" | "page-reader"): string[] {
  const compiled = path.join(path.dirname(process.argv[1] ?? ""), `${name}.mjs`);
  if (existsSync(/* turbopackIgnore: true */ compiled)) return [compiled];
  return ["--import", "tsx", path.join(process.cwd(), "intake", `${name}.ts`)];
}

function startReader(incoming: Incoming, { memory, time }: typeof readingLimits): Promise<ReadIncoming> {
  const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, ...programOf("reader")], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
  return new Promise((resolve) => {
    let answer: ReadIncoming | Refused = refuse("file_unreadable");
    const patience = setTimeout(() => {
      answer = refuse("reading_too_long");
      child.kill("SIGKILL");
    }, time);
    child.once("message", (read: ReadIncoming) => {
      answer = read;
    });
    child.once("error", () => resolve(answer));
    child.once("close", () => {
      clearTimeout(patience);
      resolve(answer);
    });
    child.send(incoming, () => undefined);
  });
}
