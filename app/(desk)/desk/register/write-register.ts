import { writeSheet } from "@/app/(desk)/write-sheet";
import {
  type RegisterColumn,
  registerColumns,
  type RegisterEntry,
  type RegisterWords,
} from "@/components/plan/register-row";
import { spellRegister } from "@/components/plan/spell-register";
import type { Language } from "@/core/story/story-content";

type Words = { columns: Record<RegisterColumn, string>; words: RegisterWords };

/** The register as a table for spreadsheet programs. */
export function writeRegister(
  entries: readonly RegisterEntry[],
  language: Language,
  { columns, words }: Words,
): string {
  const rows = entries.map((entry) => {
    const cells = spellRegister(entry, language, words);
    return registerColumns.map((column) => cells[column]);
  });
  const fields = registerColumns.map((column) => columns[column]);
  return writeSheet(fields, rows);
}
