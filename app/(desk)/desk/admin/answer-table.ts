import { currentViewer } from "@/auth/current-viewer";
import { holds } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import type { Reader } from "@/db/store";
import { writeTable } from "@/intake/read-table";

type Table = { name: string; columns: readonly string[]; rows: (reader: Reader) => Promise<string[][]> };

/** Records as a CSV file for an administrator; for everybody else there is none (PRODUCT.md, rule 16). */
export async function answerTable({ name, columns, rows }: Table): Promise<Response> {
  const headers = { "Cache-Control": "private, no-store" };
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401, headers });
  if (!holds(viewer, "administrator")) return new Response(null, { status: 404, headers });
  const store = await newsroomStore();
  const table = writeTable(columns, await store.read(rows));
  const file = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}.csv"`,
  };
  return new Response(table, { headers: { ...headers, ...file } });
}
