import { closeSync, openSync, writeSync } from "node:fs";
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

/** Writes the report page by page, so that a run that is broken off has one too: JSON lines where the name ends so, otherwise CSV. */
export function openReport(file: string): Report {
  const handle = openSync(file, "w");
  const isLines = /\.(jsonl|ndjson)$/i.test(file);
  if (!isLines) writeSync(handle, `\uFEFF${columns.join(",")}\r\n`);
  return {
    add: (page) => void writeSync(handle, isLines ? `${JSON.stringify(page)}\n` : `${rowOf(page)}\r\n`),
    close: () => closeSync(handle),
  };
}

/** No cell runs as a formula: titles and addresses are strangers' words. */
function rowOf(page: PageReport): string {
  const cells = columns.map((name) => [page[name]].flat().join("; "));
  return Papa.unparse([cells], { escapeFormulae: true });
}
