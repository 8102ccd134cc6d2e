"use server";

import { importTerms } from "@/commands/import-terms";
import type { TableImport } from "@/components/registry/import-state";
import { planTerms } from "@/core/registry/plan-terms";
import { termColumns } from "@/core/registry/table";
import { listWholeTermBase } from "@/db/queries/list-terms";
import { bringTable } from "../../bring-table";

export async function importTermsAction(_: TableImport, form: FormData): Promise<TableImport> {
  return bringTable(
    {
      columns: termColumns,
      plan: async (rows, reader) => planTerms(rows, await listWholeTermBase(reader)),
      take: importTerms,
    },
    form,
  );
}
