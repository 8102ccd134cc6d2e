import { and, eq } from "drizzle-orm";
import type { Reader } from "../store";

/** True when somebody administers this newsroom. */
export async function hasAdministrator(reader: Reader): Promise<boolean> {
  const { membership, person } = reader.tables;
  const found = await reader
    .select({ id: membership.id })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .where(and(eq(membership.role, "administrator"), eq(person.disabled, false)))
    .limit(1);
  return found.length > 0;
}

/** True when the college has its name, departments and columns. */
export async function isOpen(reader: Reader): Promise<boolean> {
  const { setting } = reader.tables;
  const found = await reader.select({ key: setting.key }).from(setting).where(eq(setting.key, "college"));
  return found.length > 0;
}
