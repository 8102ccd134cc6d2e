import path from "node:path";
import { listChoices } from "@/db/queries/list-choices";
import type { Store } from "@/db/store";
import type { Environment } from "@/env";
import type { Archive } from "@/intake/archive";
import { openReaders } from "@/intake/reader-pool";
import { diskStorage } from "@/media/disk-storage";
import type { PhotoStorage } from "@/media/photo-storage";
import { timeZone } from "@/messages/time-zone";
import { readOwnNames } from "@/press/old-pages";
import { bringPage, type Way } from "./bring-page";
import { findImporter } from "./open-place";
import type { Progress } from "./progress";
import type { ImportOptions } from "./read-options";
import { inOrder, type PageReport } from "./report";
import { trialStore } from "./trial-store";

export type Counts = Record<PageReport["outcome"] | "warned", number>;
type Run = {
  options: ImportOptions;
  environment: Environment;
  store: Store;
  archive: Archive;
  progress: Progress;
  told: (page: PageReport) => void;
  /** True once somebody wants it to end. */
  stopped: () => boolean;
};

/** How many pages are under way at once: enough that both readers and the disk always have work. */
const together = 8;
const readersAtWork = 2;

/** Brings every page of an archive in, each by itself, until the last or until it is stopped. Counts what became of them. */
export async function importSite(run: Run): Promise<Counts> {
  const { archive, progress } = run;
  const way = await openWay(run);
  const counts: Counts = { new: 0, already_in: 0, changed: 0, refused: 0, warned: 0 };
  const lines = archive.lines();
  const report = inOrder(run.told);
  let taken = 0;
  let done = 0;
  const work = async () => {
    // One generator hands its lines out to all, each line once.
    for (let next = await lines.next(); !next.done && !run.stopped(); next = await lines.next()) {
      const place = taken++;
      const page = await bringPage(way, next.value);
      counts[page.outcome] += 1;
      if (page.warnings.length > 0) counts.warned += 1;
      report.add(place, page);
      progress.done(++done);
    }
  };
  try {
    await Promise.all(Array.from({ length: together }, work));
  } finally {
    way.readers.close();
    report.rest();
    progress.end();
  }
  return counts;
}

async function openWay({ options, environment, store, archive }: Run): Promise<Way> {
  const { dryRun, file, column, department, language, by } = options;
  const viewer = await findImporter(store, by, new Date());
  const { columns, departments } = await store.read(listChoices);
  return {
    ...{ archive, viewer, dryRun },
    name: path.basename(path.resolve(file)),
    store: dryRun ? trialStore(store) : store,
    readers: openReaders(readersAtWork),
    storage: dryRun ? nowhere : diskStorage(environment.dataDir),
    places: { columns, departments, column, department, language, timeZone },
    ownNames: readOwnNames(path.resolve(".next"), path.resolve("public")),
    seen: new Map(),
    now: () => new Date(),
  };
}

/** Where the photos of a dry run are kept. */
const nowhere: PhotoStorage = {
  save: () => Promise.resolve(),
  open: () => Promise.resolve(undefined),
  has: () => Promise.resolve(false),
};
