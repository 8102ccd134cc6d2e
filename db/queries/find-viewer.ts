import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { isAuditRole } from "@/core/workflow/policy";
import type { ActiveRole } from "@/core/workflow/standing";
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

/**
 * The roles a person holds at this moment, begun and not ended: their own, marked where they lent them while away, and the audits
 * of people they stand in for (PRODUCT.md, rule 11). Nobody passes on what they hold for somebody else, and an administrator
 * stands in for nobody (rule 10).
 */
export async function listActiveRoles(reader: Reader, person: string, now: Date): Promise<ActiveRole[]> {
  const own = await activeRoles(reader).execute({ person, now });
  const absences = await absencesAt(reader).execute({ person, now });
  if (absences.length === 0) return own;

  const away = absences.some((absence) => absence.person === person && absence.delegate !== null);
  const roles = own.map((role) => (away && isAuditRole(role) ? { ...role, lent: true as const } : role));
  if (own.some(({ role }) => role === "administrator")) return roles;
  for (const { person: onBehalfOf, delegate, disabled } of absences) {
    if (delegate !== person || disabled) continue;
    const lent = await activeRoles(reader).execute({ person: onBehalfOf, now });
    if (lent.some(({ role }) => role === "administrator")) continue;
    roles.push(...lent.filter(isAuditRole).map((role) => ({ ...role, onBehalfOf })));
  }
  return roles;
}

/** The absences of this moment in which a person is away or stands in. */
const absencesAt = keepQuery((reader) => {
  const { absence, person: table } = reader.tables;
  const { person, delegate, from, until } = absence;
  return reader
    .select({ person, delegate, disabled: table.disabled })
    .from(absence)
    .innerJoin(table, eq(table.id, person))
    .where(
      and(
        or(eq(person, given("person", person)), eq(delegate, given("person", delegate))),
        lte(from, given("now", from)),
        gt(until, given("now", until)),
      ),
    )
    .prepare("absences_at");
});

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
