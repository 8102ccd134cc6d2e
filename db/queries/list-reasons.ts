import { asc, eq } from "drizzle-orm";
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

/** One reason, retired ones included, or undefined. */
export async function findReason(reader: Reader, id: string) {
  const { reason } = reader.tables;
  const [found] = await reader.select().from(reason).where(eq(reason.id, id));
  return found;
}
