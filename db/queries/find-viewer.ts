import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { given, keepQuery } from "../kept-query";
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
  const [found] = await personOf(reader).execute({ person: session.person, epoch: session.epoch });
  if (!found) return undefined;
  return { ...found, roles: await listActiveRoles(reader, found.id, now), confirmedAt: session.confirmedAt };
}

const personOf = keepQuery((reader) => {
  const { person } = reader.tables;
  const { id, username, zh, en, department, language, epoch, disabled } = person;
  return reader
    .select({ id, username, zh, en, department, language })
    .from(person)
    .where(and(eq(id, given("person", id)), eq(epoch, given("epoch", epoch)), eq(disabled, false)))
    .prepare("person_of");
});

/** The roles a person holds at this moment: begun and not ended. */
export async function listActiveRoles(reader: Reader, person: string, now: Date) {
  return activeRoles(reader).execute({ person, now });
}

const activeRoles = keepQuery((reader) => {
  const { person, role, department, from, until } = reader.tables.membership;
  return reader
    .select({ role, department })
    .from(reader.tables.membership)
    .where(
      and(
        eq(person, given("person", person)),
        lte(from, given("now", from)),
        or(isNull(until), gt(until, given("now", until))),
      ),
    )
    .prepare("active_roles");
});
