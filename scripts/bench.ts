import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { openBenchNewsroom } from "@/bench/bench-newsroom";
import { measureLists, measureRelease, measureVerdicts } from "@/bench/figures-desk";
import { measureImport } from "@/bench/figures-import";
import { measurePages } from "@/bench/figures-page";
import { measureRegistry } from "@/bench/figures-registry";
import { measurePressing, measureSite } from "@/bench/figures-site";
import { measureReview } from "@/bench/figures-review";
import { measureWriting } from "@/bench/figures-writing";
import { type Figure, limited, printFigures } from "@/bench/measure";
import { waitForCollege, writeStories } from "@/bench/many-stories";
import { memoryOf, startNewsroom } from "@/bench/processes";
import { freePort } from "@/test/free-port";
import { buildWhenStale } from "./build";
import { ensureBenchTools } from "./test-tools";

const names = [
  "page",
  "verdict",
  "release",
  "lists",
  "review",
  "writing",
  "registry",
  "import",
  "site",
  "pressing",
  "memory",
] as const;
const wanted = new Set(process.argv.slice(2));
const unknown = [...wanted].filter((name) => !names.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`There is no figure named ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exit(1);
}
const asked = (name: (typeof names)[number]) => wanted.size === 0 || wanted.has(name);
const full = Number(process.env.BENCH_STORIES ?? 10_000);

const built = await buildWhenStale();
if (!built.ok) throw new Error(built.output);
if (asked("page") && !(await ensureBenchTools())) {
  console.error("The page figures need nginx and wrk; install them or name other figures.");
  process.exit(1);
}

const small = await openBenchNewsroom("small");
await writeStories(small.store, small.staff, 0, 100, () => undefined);
// A page of the inbox holds twenty: the small newsroom fills it too, so that both show as much.
for (let at = 0; at < 15; at++) await waitForCollege(small.store, small.staff, `waiting-${at}`);
const large = await openBenchNewsroom("large");
await writeStories(large.store, large.staff, 0, full, (done) => {
  if (done % 1000 === 0) console.log(`Writing stories: ${done} of ${full}`);
});

const figures: Figure[] = [];
const size = `${full} stories`;
// What is measured at the desk is measured beside a press that has nothing to do, or after it is done.
const ahead = asked("pressing") || asked("release");
const newsroom = await startNewsroom(large.dataDir, await freePort(), { BENCH_AHEAD: ahead ? "yes" : "no" });
if (ahead) {
  const live = Math.floor((full / 10) * 7);
  figures.push(...(await measurePressing(large.dataDir, newsroom.origin, live)));
}
if (asked("lists")) {
  const other = await startNewsroom(small.dataDir, await freePort());
  figures.push(...(await measureLists(newsroom.origin, other.origin, size)));
  await other.stop();
}
if (asked("verdict")) figures.push(...(await measureVerdicts(large, newsroom.origin, size)));
if (asked("release")) figures.push(...(await measureRelease(large, newsroom.origin, size)));
if (asked("review")) figures.push(...(await measureReview(large, newsroom.origin, size)));
if (asked("writing")) figures.push(...(await measureWriting(large, newsroom.origin)));
if (asked("registry")) figures.push(...(await measureRegistry(large)));
if (asked("import")) figures.push(...(await measureImport(full)));
if (asked("page")) figures.push(...(await measurePages(large.dataDir, newsroom.origin, "bench-0", size)));
if (asked("memory")) figures.push(limited("memory after the bench", memoryOf(newsroom.pid), "MB", size, 350));
await newsroom.stop();

if (asked("site")) figures.push(...(await measureSite()));

for (const room of [small, large]) {
  await room.store.close();
  rmSync(room.dataDir, { recursive: true, force: true });
}
printFigures(figures);
mkdirSync("bench", { recursive: true });
writeFileSync(
  "bench/results.json",
  `${JSON.stringify(
    figures.map(({ name, value, unit, yardstick, ratio, size: at }) => ({
      name,
      value,
      unit,
      yardstick,
      ratio,
      size: at,
    })),
    null,
    2,
  )}\n`,
);
process.exit(figures.every((figure) => figure.kept) ? 0 : 1);
