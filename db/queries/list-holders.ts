import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import { hasPart, isAuthor } from "@/core/workflow/policy";
import type { Standing } from "@/core/workflow/standing";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";

/** Somebody who could give the next verdict, and in whose place where they stand in for a person who is away. */
export type Holder = { person: string; onBehalfOf: string | null };

/**
 * The people who could give the next verdict on a story now: whoever holds the audit it is in, and the delegate of whoever lent
 * it while away (PRODUCT.md, rule 11), each once. Never its authors, never for an author, never an administrator.
 */
export async function listHolders(reader: Reader, standing: Standing, now: Date): Promise<Holder[]> {
  const stage = standing.stage === null ? undefined : standing.flow.stages[standing.stage];
  if (!stage) return [];
  const seats = await seatsOf(reader).execute({ role: stage.role, department: standing.department, now });
  const administrators = seats.filter(({ role }) => role === "administrator").map(({ person }) => person);
  const able = (person: string) => !administrators.includes(person) && !isAuthor({ id: person }, standing);
  const owners = [...new Set(seats.filter(({ role }) => role === stage.role).map(({ person }) => person))];
  const lent = owners.length > 0 ? await lentNow(reader).execute({ now }) : [];
  const here = owners.filter((owner) => able(owner) && !lent.some(({ person }) => person === owner));
  const standIns = lent.filter(
    ({ person, delegate }) =>
      owners.includes(person) && !administrators.includes(person) && able(delegate) && !hasPart(person, standing),
  );
  const holders = [
    ...here.map((person) => ({ person, onBehalfOf: null })),
    ...standIns.map(({ person, delegate }) => ({ person: delegate, onBehalfOf: person })),
  ];
  return holders.filter(({ person }, at) => holders.findIndex((holder) => holder.person === person) === at);
}

/** Who holds a role for a department or the college, and who administers. */
const seatsOf = keepQuery((reader) => {
  const { membership, person } = reader.tables;
  const { role, department, from, until } = membership;
  const now = given("now", from);
  const held = and(
    eq(role, given("role", role)),
    or(eq(role, "college_auditor"), eq(department, given("department", department))),
  );
  const active = and(lte(from, now), or(isNull(until), gt(until, given("now", until))));
  return reader
    .selectDistinct({ person: membership.person, role })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .where(and(or(held, eq(role, "administrator")), eq(person.disabled, false), active))
    .prepare("seats_of");
});

/** The absences of this moment with somebody to stand in. */
const lentNow = keepQuery((reader) => {
  const { absence, person } = reader.tables;
  const { from, until } = absence;
  return reader
    .select({ person: absence.person, delegate: person.id })
    .from(absence)
    .innerJoin(person, eq(person.id, absence.delegate))
    .where(and(eq(person.disabled, false), lte(from, given("now", from)), gt(until, given("now", until))))
    .prepare("lent_now");
});
