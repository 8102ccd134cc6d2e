import Papa from "papaparse";

/**
 * A table for spreadsheet programs: with a byte order mark, or they would not read Chinese, and with a sign before what such a program
 * might take for a formula.
 */
export function writeSheet(fields: string[], data: (string | number | null)[][]): string {
  const formulas = /^[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]/;
  const table = Papa.unparse({ fields, data }, { newline: "\r\n", escapeFormulae: formulas });
  return `\ufeff${table}\r\n`;
}
