import type { Problem, Refusal } from "@/core/refusal";
import type { PlannedRow } from "@/core/registry/table";

/** Where an import stands: a file to bring, a plan to look at, or what was done. `table` is the file's text on its way back. */
export type TableImport =
  | { step: "bring"; refusal?: Refusal; problems?: Problem[] }
  | { step: "plan"; rows: PlannedRow[]; mark: string; table: string; moved: boolean }
  | { step: "done"; added: number; changed: number; wrong: number };

export type TableAction = (state: TableImport, form: FormData) => Promise<TableImport>;
