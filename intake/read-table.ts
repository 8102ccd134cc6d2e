import Papa from "papaparse";
import { type Result, refuse } from "@/core/refusal";
import { mostRows, type TableRow } from "@/core/registry/table";
import { cleanLine } from "@/core/story/clean-text";

/** A cell that begins as a formula is written with an apostrophe before it, and read without. */
const neutralised = /^'(?=[=+\-@\t\r])/;

/**
 * Reads a table of comma-separated values (semicolons and tabs count too) whose first row names its columns, in any order. Every
 * row that is not blank is given back; one of fewer or more cells than columns is wrong. Refuses with not_valid and the reason:
 * not_utf8, empty, no_columns, unknown_column (which is named) or too_many_rows.
 */
export function readTable(brought: Uint8Array | string, columns: readonly string[]): Result<{ rows: TableRow[] }> {
  const text = typeof brought === "string" ? brought : decode(brought);
  if (text === undefined) return wrong("not_utf8");
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimitersToGuess: [",", ";", "\t"],
    skipEmptyLines: false,
  });
  const [head = [], ...body] = data;
  const names = head.map((name) => cleanLine(name).toLowerCase());
  if (names.every((name) => !name)) return wrong("empty");
  if (!names.includes("zh") && !names.includes("en")) return wrong("no_columns");
  const unknown = names.find((name) => name && !columns.includes(name));
  if (unknown) return wrong("unknown_column", unknown.slice(0, 60));
  if (body.length > mostRows) return wrong("too_many_rows");

  const broken = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
  const rows = body.map((cells, at) => readRow(cells, at + 2, { names, columns, broken: broken.has(at + 1) }));
  return { ok: true, rows: rows.filter((row) => row !== undefined) };
}

type Shape = { names: string[]; columns: readonly string[]; broken: boolean };

function readRow(cells: string[], row: number, { names, columns, broken }: Shape): TableRow | undefined {
  if (cells.every((cell) => !cell.trim())) return undefined;
  const named = names.flatMap((name, at) =>
    columns.includes(name) ? [[name, cleanLine((cells[at] ?? "").replace(neutralised, ""))] as const] : [],
  );
  const read = { row, cells: Object.fromEntries(named) };
  if (broken) return { ...read, wrong: "bad_quotes" };
  if (cells.length <= names.findLastIndex(Boolean)) return { ...read, wrong: "too_few_cells" };
  const beyond = cells.some((cell, at) => !names[at] && cell.trim());
  return beyond ? { ...read, wrong: "too_many_cells" } : read;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wrong(reason: string, named?: string) {
  return refuse("not_valid", [named ? { place: "file", reason, named } : { place: "file", reason }]);
}

/** Writes a table as comma-separated values in UTF-8 with the mark that spreadsheets know it by; no cell runs as a formula. */
export function writeTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { escapeFormulae: true })}\r\n`;
}
