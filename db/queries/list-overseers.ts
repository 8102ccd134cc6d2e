import { and, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { Reader } from "../store";

/** Who looks after the college's pages as a whole: its website auditors and the administrators, each once. */
export async function listOverseers(reader: Reader, now: Date): Promise<string[]> {
  const { membership, person } = reader.tables;
  const { from, until, role } = membership;
  const rows = await reader
    .selectDistinct({ id: person.id })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .where(
      and(
        inArray(role, ["administrator", "college_auditor"]),
        eq(person.disabled, false),
        lte(from, now),
        or(isNull(until), gt(until, now)),
      ),
    );
  return rows.map(({ id }) => id);
}
