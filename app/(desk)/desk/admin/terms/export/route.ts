import { termColumns } from "@/core/registry/table";
import { listWholeTermBase } from "@/db/queries/list-terms";
import type { Reader } from "@/db/store";
import { answerTable } from "../../answer-table";

export const dynamic = "force-dynamic";

/** The term base as a table. */
export async function GET(): Promise<Response> {
  return answerTable({ name: "terms", columns: termColumns, rows: listRows });
}

async function listRows(reader: Reader): Promise<string[][]> {
  const terms = await listWholeTermBase(reader);
  return terms.map(({ zh, en, avoid, note }) => [zh, en, avoid.join("; "), note]);
}
