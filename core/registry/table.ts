import { day } from "../story/story-content";

/** A row of a table that was brought: its number in the file (the heading is row 1), its cells by column, and what is wrong already. */
export type TableRow = { row: number; cells: Record<string, string>; wrong?: string };

/** The columns of the two tables, in the order in which they are written. */
export const peopleColumns = ["zh", "en", "post_zh", "post_en", "unit_zh", "unit_en", "from", "until", "note"] as const;
export const termColumns = ["zh", "en", "avoid", "note"] as const;

/** As many rows as one table may bring. */
export const mostRows = 10_000;

/** What a row of a brought table would do: add, change, nothing, or nothing because it is wrong. `says` are words of the registry. */
export type PlannedRow = { row: number; name: string; verdict: "new" | "changed" | "same" | "wrong"; says: string[] };

/** A day as tables write it, `2023-03-09` or `2023/3/9`, as `YYYY-MM-DD`; null when empty, undefined when it is no day. */
export function readDay(cell: string): string | null | undefined {
  if (!cell.trim()) return null;
  const [, year, month = "", date = ""] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*$/.exec(cell) ?? [];
  const read = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return day.safeParse(read).success ? read : undefined;
}

/** The first single-word reason of a refused row. */
export function reasonOf(issues: readonly { message: string }[]): string {
  const found = issues.map(({ message }) => message).find((message) => /^[a-z_]+$/.test(message));
  return found ?? "other";
}
