"use server";

import { importRegistry } from "@/commands/import-registry";
import type { TableImport } from "@/components/registry/import-state";
import { planPeople } from "@/core/registry/plan-people";
import { peopleColumns } from "@/core/registry/table";
import { listWholeRegistry } from "@/db/queries/list-registry";
import { bringTable } from "../../bring-table";

export async function importPeopleAction(_: TableImport, form: FormData): Promise<TableImport> {
  return bringTable(
    {
      columns: peopleColumns,
      plan: async (rows, reader) => planPeople(rows, await listWholeRegistry(reader)),
      take: importRegistry,
    },
    form,
  );
}
