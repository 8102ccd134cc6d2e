import { actingViewer } from "@/auth/acting-viewer";
import type { TableImport } from "@/components/registry/import-state";
import { type Result, refuse } from "@/core/refusal";
import { markOf } from "@/core/registry/plan-mark";
import type { PlannedRow, TableRow } from "@/core/registry/table";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import type { Reader, Store } from "@/db/store";
import { readTable } from "@/intake/read-table";

type Plan = { rows: PlannedRow[]; changes: readonly object[] };
type Done = Result<{ added: number; changed: number; wrong: number }>;

/** One kind of table: its columns, what it would do to the records as they stand, and the command that does it. */
export type TableKind = {
  columns: readonly string[];
  plan: (rows: readonly TableRow[], reader: Reader) => Promise<Plan>;
  take: (store: Store, viewer: Viewer, input: { rows: readonly TableRow[]; seen: string }, now: Date) => Promise<Done>;
};

const largest = 4 * 1024 * 1024;

/** Both steps of bringing a table: what it would do, and doing that. */
export async function bringTable(kind: TableKind, form: FormData): Promise<TableImport> {
  const acting = await actingViewer();
  if (!acting.ok) return { step: "bring", ...acting };
  if (!holds(acting.viewer, "administrator")) return { step: "bring", ...refuse("not_allowed") };

  const text = form.get("table");
  const file = form.get("file");
  const mark = form.get("mark");
  const seen = typeof mark === "string" ? mark : "";
  const again = typeof text === "string";
  if (!again && !(file instanceof File && file.size > 0)) return wrong("no_file");
  if ((again ? text.length : (file as File).size) > largest) return { step: "bring", ...refuse("file_too_large") };

  const read = readTable(again ? text : new Uint8Array(await (file as File).arrayBuffer()), kind.columns);
  if (!read.ok) return { step: "bring", ...read };
  const store = await newsroomStore();
  if (again) {
    const done = await kind.take(store, acting.viewer, { rows: read.rows, seen }, new Date());
    if (done.ok) return { step: "done", added: done.added, changed: done.changed, wrong: done.wrong };
    if (done.refusal !== "changed_meanwhile") return { step: "bring", ...done };
  }
  const plan = await store.read((reader) => kind.plan(read.rows, reader));
  const table = again ? text : await (file as File).text();
  return { step: "plan", rows: plan.rows, mark: markOf(plan), table, moved: again };
}

function wrong(reason: string): TableImport {
  return { step: "bring", ...refuse("not_valid", [{ place: "file", reason }]) };
}
