import path from "node:path";
import { parseEnvironment } from "@/env";
import type { Archive } from "@/intake/archive";
import { openArchive } from "@/intake/open-archive";
import { type Counts, importSite } from "./import/import-site";
import { openPlace } from "./import/open-place";
import { openProgress } from "./import/progress";
import { type ImportOptions, readOptions } from "./import/read-options";
import { openReport } from "./import/report";

let stopped = false;
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
process.exitCode = await bringSite().catch((problem: unknown) => cannotBegin(reasonOf(problem)));

/** 0 when every page is in, 1 when some are not, 2 when it could not begin. */
async function bringSite(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === "string") return cannotBegin(options);
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) return cannotBegin(parsed.line);
  const opened = await openArchive(options.file);
  if (!opened.ok)
    return cannotBegin(
      opened.refusal === "not_found"
        ? `There is no ${options.file}.`
        : `${options.file} is no folder, zip or .jsonl with pages in it, or it is a zip that leads out of itself.`,
    );
  const file = options.report ?? `${path.basename(path.resolve(options.file)).replace(/\.[^.]+$/, "")}-report.csv`;
  const store = await openPlace(parsed.environment);
  try {
    const report = openReport(file);
    const all = await countPages(opened.archive);
    const progress = openProgress(all);
    const told = report.add;
    const run = { options, environment: parsed.environment, store, archive: opened.archive, progress, told };
    const counts = await importSite({ ...run, stopped: () => stopped });
    report.close();
    return sum(options, counts, all, file);
  } finally {
    opened.archive.close();
    await store.close();
  }
}

async function countPages(archive: Archive): Promise<number> {
  const lines = archive.lines();
  let all = 0;
  while (!(await lines.next()).done) all += 1;
  return all;
}

function sum({ dryRun }: ImportOptions, counts: Counts, all: number, report: string): number {
  const { new: entered, already_in: before, changed, refused, warned } = counts;
  const notSeen = all - entered - before - changed - refused;
  const said = [
    `${entered} ${dryRun ? "would come in" : "came in"}`,
    `${before} were in before`,
    `${changed} changed since they came in and were left as they are`,
    `${refused} refused`,
    ...(notSeen > 0 ? [`${notSeen} not looked at`] : []),
  ];
  console.log(`${dryRun ? "Dry run, nothing was written. " : ""}Of ${all} pages ${said.join(", ")}.`);
  if (warned > 0) console.log(`${warned} came with a warning, such as a picture that is not there.`);
  console.log(`What became of each page: ${report}`);
  if (notSeen > 0) console.log("Stopped. The same command goes on where it ended.");
  return refused + changed + notSeen > 0 ? 1 : 0;
}

/** Ends in order after the pages at hand; who asks twice does not wait. */
function stop() {
  if (stopped) process.exit(1);
  stopped = true;
  console.error("\nEnding after the pages at hand …");
}

function cannotBegin(reason: string): number {
  console.error(reason);
  return 2;
}

function reasonOf(problem: unknown): string {
  if (problem instanceof AggregateError) return reasonOf(problem.errors[0]);
  return problem instanceof Error ? problem.message : String(problem);
}
