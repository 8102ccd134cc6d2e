import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";

/** What became of one page. `now` is its address here; `problems` keep it out, `warnings` do not. */
export type PageReport = {
  file: string;
  line: number;
  outcome: "new" | "already_in" | "changed" | "refused";
  was: string;
  now: string;
  title: string;
  problems: string[];
  warnings: string[];
};

export type Report = { add: (page: PageReport) => void; close: () => void };

const columns = ["file", "line", "outcome", "was", "now", "title", "problems", "warnings"] as const;

/** Hands pages on in the order of their places, whatever the order in which they are done; `rest` hands on what still waits. */
export function inOrder(told: (page: PageReport) => void) {
  const waiting = new Map<number, PageReport>();
  let next = 0;
  return {
    add(place: number, page: PageReport) {
      waiting.set(place, page);
      for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
        waiting.delete(next++);
        told(ready);
      }
    },
    rest() {
      for (const [, page] of [...waiting].sort(([one], [other]) => one - other)) told(page);
      waiting.clear();
    },
  };
}

/** Writes the report page by page, so that a run that is broken off has one too: JSON lines where the name ends so, otherwise CSV. */
export function openReport(file: string): Report {
  const handle = openToWrite(file);
  const isLines = /\.(jsonl|ndjson)$/i.test(file);
  if (!isLines) writeSync(handle, `\uFEFF${columns.join(",")}\r\n`);
  return {
    add: (page) => void writeSync(handle, isLines ? `${JSON.stringify(page)}\n` : `${rowOf(page)}\r\n`),
    close: () => closeSync(handle),
  };
}

function openToWrite(file: string): number {
  try {
    return openSync(file, "w");
  } catch (problem) {
    const isNowhere = problem instanceof Error && "code" in problem && problem.code === "ENOENT";
    const why = isNowhere
      ? `there is no folder ${path.dirname(path.resolve(file))}`
      : "it is a folder or may not be written";
    throw new Error(`The report cannot be written to ${file}: ${why}.`, { cause: problem });
  }
}

/** No cell runs as a formula: titles and addresses are strangers' words. */
function rowOf(page: PageReport): string {
  const cells = columns.map((name) => [page[name]].flat().join("; "));
  return Papa.unparse([cells], { escapeFormulae: true });
}
