import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import { isAuthor } from "@/core/workflow/policy";
import type { Standing } from "@/core/workflow/standing";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";

/**
 * The people who could give the next verdict on a story now: those who hold the audit it is in and are here, and the delegates of
 * those who are away (PRODUCT.md, rule 11). Never its authors, never an administrator.
 */
export async function listHolders(reader: Reader, standing: Standing, now: Date): Promise<string[]> {
  const stage = standing.stage === null ? undefined : standing.flow.stages[standing.stage];
  if (!stage) return [];
  const seated = await seatsOf(reader).execute({ role: stage.role, department: standing.department, now });
  const administrators = seated.filter(({ role }) => role === "administrator").map(({ person }) => person);
  const holders = seated.filter(({ role }) => role === stage.role);
  const here = holders.filter(({ away }) => away === null).map(({ person }) => person);
  const absent = holders.filter(({ away }) => away !== null).map(({ person }) => person);
  const delegates = absent.length > 0 ? await listDelegates(reader, absent, now) : [];
  const able = [...new Set([...here, ...delegates])].filter((person) => !administrators.includes(person));
  return able.filter((person) => !isAuthor({ id: person }, standing));
}

async function listDelegates(reader: Reader, absent: readonly string[], now: Date): Promise<string[]> {
  const absences = await absentNow(reader).execute({ now });
  const away = absences.map(({ person }) => person);
  const lent = absences.filter(({ person }) => absent.includes(person)).flatMap(({ delegate }) => delegate ?? []);
  return lent.filter((person) => !away.includes(person));
}

const seatsOf = keepQuery((reader) => {
  const { membership, person, absence } = reader.tables;
  const { role, department, from, until } = membership;
  const now = given("now", from);
  const held = and(
    eq(role, given("role", role)),
    or(eq(role, "college_auditor"), eq(department, given("department", department))),
  );
  return reader
    .selectDistinct({ person: membership.person, role, away: absence.person })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .leftJoin(absence, and(eq(absence.person, membership.person), lte(absence.from, now), gt(absence.until, now)))
    .where(
      and(
        or(held, eq(role, "administrator")),
        eq(person.disabled, false),
        lte(from, now),
        or(isNull(until), gt(until, now)),
      ),
    )
    .prepare("seats_of");
});

const absentNow = keepQuery((reader) => {
  const { absence, person } = reader.tables;
  const { from, until } = absence;
  // A delegate who was disabled meanwhile stands in for nobody.
  return reader
    .select({ person: absence.person, delegate: person.id })
    .from(absence)
    .leftJoin(person, and(eq(person.id, absence.delegate), eq(person.disabled, false)))
    .where(and(lte(from, given("now", from)), gt(until, given("now", until))))
    .prepare("absent_now");
});
