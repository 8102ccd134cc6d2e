import Papa from "papaparse";
import {
  type RegisterColumn,
  registerColumns,
  type RegisterEntry,
  type RegisterWords,
} from "@/components/plan/register-row";
import { spellRegister } from "@/components/plan/spell-register";
import type { Language } from "@/core/story/story-content";

type Words = { columns: Record<RegisterColumn, string>; words: RegisterWords };

/**
 * The register as a table for spreadsheet programs: with a byte order mark, or they would not read Chinese, and with a sign before
 * what such a program might take for a formula.
 */
export function writeRegister(
  entries: readonly RegisterEntry[],
  language: Language,
  { columns, words }: Words,
): string {
  const rows = entries.map((entry) => {
    const cells = spellRegister(entry, language, words);
    return registerColumns.map((column) => cells[column]);
  });
  const table = Papa.unparse(
    { fields: registerColumns.map((column) => columns[column]), data: rows },
    { newline: "\r\n", escapeFormulae: /^[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]/ },
  );
  return `\ufeff${table}\r\n`;
}
