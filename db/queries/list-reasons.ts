import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../store";

/** The reasons auditors choose from, in their order; retired ones last and only when asked for. */
export async function listReasons(reader: Reader, { retired = false } = {}) {
  const { reason } = reader.tables;
  return reader
    .select()
    .from(reason)
    .where(retired ? undefined : eq(reason.retired, false))
    .orderBy(asc(reason.retired), asc(reason.position), asc(reason.id));
}

/** Those of these ids that are on the list now, in its order. */
export async function findReasons(reader: Reader, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { reason } = reader.tables;
  return reader
    .select({ id: reason.id, zh: reason.zh, en: reason.en })
    .from(reason)
    .where(and(inArray(reason.id, [...ids]), eq(reason.retired, false)))
    .orderBy(asc(reason.position), asc(reason.id));
}

/** One reason, retired ones included, or undefined. */
export async function findReason(reader: Reader, id: string) {
  const { reason } = reader.tables;
  const [found] = await reader.select().from(reason).where(eq(reason.id, id));
  return found;
}
