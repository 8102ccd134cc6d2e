import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";

/**
 * The person of a session with the roles they hold at this moment, or undefined when they are gone, disabled or signed out
 * everywhere since (another epoch). Roles are read anew at every request.
 */
export async function findViewer(
  reader: Reader,
  session: { person: string; epoch: number; confirmedAt: Date | null },
  now: Date,
): Promise<Viewer | undefined> {
  const { person } = reader.tables;
  const [found] = await reader
    .select({
      id: person.id,
      username: person.username,
      zh: person.zh,
      en: person.en,
      department: person.department,
      language: person.language,
    })
    .from(person)
    .where(and(eq(person.id, session.person), eq(person.epoch, session.epoch), eq(person.disabled, false)));
  if (!found) return undefined;
  return { ...found, roles: await listActiveRoles(reader, found.id, now), confirmedAt: session.confirmedAt };
}

/** The roles a person holds at this moment: begun and not ended. */
export async function listActiveRoles(reader: Reader, person: string, now: Date) {
  const { membership } = reader.tables;
  return reader
    .select({ role: membership.role, department: membership.department })
    .from(membership)
    .where(
      and(
        eq(membership.person, person),
        lte(membership.from, now),
        or(isNull(membership.until), gt(membership.until, now)),
      ),
    );
}
