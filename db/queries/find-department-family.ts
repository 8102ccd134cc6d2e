import { asc, eq } from "drizzle-orm";
import type { Named } from "@/core/story/published";
import type { Reader } from "../store";

export type Family = { parent: Named | null; children: Named[] };

/** What a department belongs to and what belongs to it, in the college's order. */
export async function findDepartmentFamily(reader: Reader, id: string): Promise<Family> {
  const { department } = reader.tables;
  const names = { id: department.id, zh: department.zh, en: department.en };
  const [own] = await reader.select({ parent: department.parent }).from(department).where(eq(department.id, id));
  const parents = own?.parent ? await reader.select(names).from(department).where(eq(department.id, own.parent)) : [];
  const children = await reader
    .select(names)
    .from(department)
    .where(eq(department.parent, id))
    .orderBy(asc(department.position), asc(department.id));
  return { parent: parents[0] ?? null, children };
}
