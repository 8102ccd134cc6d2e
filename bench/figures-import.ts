import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { addPerson } from "@/commands/add-person";
import { runCommand } from "@/scripts/command";
import { openBenchNewsroom } from "./bench-newsroom";
import { type Figure, limited } from "./measure";
import { writeOldSite } from "./old-site";

/** What it takes to bring a whole older site in by the command itself, and to look through it again when everything is in. */
export async function measureImport(pages: number): Promise<Figure[]> {
  const { dataDir, store } = await openBenchNewsroom("import");
  const names = {
    username: "admin",
    zh: "管理员",
    en: "Administrator",
    department: "publicity",
    language: "zh",
  } as const;
  const roles = [{ role: "administrator", department: null }] as const;
  await addPerson(store, null, { ...names, passwordHash: "none", roles }, new Date(0));
  await store.close();
  const archive = mkdtempSync(path.join(tmpdir(), "imprimatur-old-site-"));
  await writeOldSite(archive, pages);
  const took = await bringIn(dataDir, archive);
  const again = await bringIn(dataDir, archive);
  for (const folder of [dataDir, archive]) rmSync(folder, { recursive: true, force: true });
  const size = `${pages} pages`;
  // The promise is ten minutes for 10,000 pages.
  return [
    limited("older site brought in", (took / pages) * 10_000, "s for 10,000 pages", size, 600),
    limited("older site looked through again", (again / pages) * 10_000, "s for 10,000 pages", size, 120),
  ];
}

async function bringIn(dataDir: string, archive: string): Promise<number> {
  const places = ["--column", "college-news", "--department", "publicity"];
  const report = ["--report", path.join(archive, "report.csv")];
  const args = ["--import", "tsx", "scripts/import.ts", archive, ...places, ...report];
  const environment = { DATA_DIR: dataDir, IMPRIMATUR_MODE: "production", NODE_ENV: "production" };
  const { ok, output, seconds } = await runCommand(process.execPath, args, environment);
  if (!ok) throw new Error(output);
  return seconds;
}
