import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Outcome, runNode } from "./command";

const stamp = path.join(".next", "imprimatur-build");
const rooms = [
  "app",
  "auth",
  "commands",
  "components",
  "core",
  "counter",
  "db",
  "intake",
  "jobs",
  "media",
  "messages",
  "press",
  "public",
];

/** Builds the newsroom when its sources differ from those of the last build, and says so in one line. */
export async function buildWhenStale(): Promise<Outcome> {
  const wanted = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return { ok: true, output: "", seconds: 0 };

  console.log("Building (about a minute) …");
  rmSync(stamp, { force: true });
  const built = await runNode("next/dist/bin/next", ["build"], {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  if (built.ok) writeFileSync(stamp, wanted);
  return built;
}

/** One hash over the content of everything that goes into a build, so that a touched or re-cloned file costs nothing. */
function hashSources(): string {
  const hash = createHash("sha256").update(process.version);
  const top = readdirSync(".").filter((name) => /^(package-lock|tsconfig)\.json$|\.(ts|js|mjs|cjs)$/.test(name));
  const sources = [...top, ...rooms.filter((room) => existsSync(room)).flatMap(listFiles)];
  for (const file of sources.filter((name) => !/(\.test\.tsx?|^next-env\.d\.ts)$/.test(name)).sort()) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function listFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.map((name) => path.join(folder, name)).filter((file) => statSync(file).isFile());
}
