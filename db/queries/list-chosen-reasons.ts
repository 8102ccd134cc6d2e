import { inArray } from "drizzle-orm";
import type { Reader } from "../store";

/** A reason of the college's list as it read when it was chosen. */
export type ChosenReason = { id: string; zh: string; en: string };

/** The reasons with these ids in the list's order, each once; a retired one is no longer chosen and left out, as an unknown one is. */
export async function listChosenReasons(reader: Reader, ids: readonly string[]): Promise<ChosenReason[]> {
  if (ids.length === 0) return [];
  const { reason } = reader.tables;
  const { id, zh, en, position, retired } = reason;
  const found = await reader
    .select({ id, zh, en, retired })
    .from(reason)
    .where(inArray(id, [...ids]))
    .orderBy(position, id);
  return found.filter((row) => !row.retired).map((row) => ({ id: row.id, zh: row.zh, en: row.en }));
}
