import { and, asc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { ActiveRole } from "@/core/workflow/standing";
import type { Reader } from "../store";

/** Somebody of the newsroom with their unit and the memberships that have not ended. */
export type Person = Awaited<ReturnType<typeof listPeople>>[number];
export type HeldRole = ActiveRole & { id: string; from: Date; until: Date | null };

/** Everybody with an account, disabled people last, each with the roles they hold or will hold. */
export async function listPeople(reader: Reader, now: Date) {
  const { person, department } = reader.tables;
  const people = await reader
    .select({
      id: person.id,
      username: person.username,
      zh: person.zh,
      en: person.en,
      unit: { zh: department.zh, en: department.en },
      disabled: person.disabled,
    })
    .from(person)
    .innerJoin(department, eq(department.id, person.department))
    .orderBy(asc(person.disabled), asc(person.username));
  const held = await listHeldRoles(reader, now);
  return people.map((one) => ({ ...one, roles: held.get(one.id) ?? [] }));
}

async function listHeldRoles(reader: Reader, now: Date): Promise<Map<string, HeldRole[]>> {
  const { membership } = reader.tables;
  const rows = await reader
    .select()
    .from(membership)
    .where(or(isNull(membership.until), gt(membership.until, now)))
    .orderBy(asc(membership.from), asc(membership.id));
  const held = new Map<string, HeldRole[]>();
  for (const { person, ...role } of rows) held.set(person, [...(held.get(person) ?? []), role]);
  return held;
}

/** Who could sign now: the auditors of these departments and of the college, one row for each audit they hold. */
export async function listAuditors(reader: Reader, departments: readonly string[], now: Date) {
  const { membership, person, department } = reader.tables;
  const inScope = or(
    eq(membership.role, "college_auditor"),
    and(eq(membership.role, "department_auditor"), inArray(membership.department, [...departments, ""])),
  );
  return reader
    .select({
      id: person.id,
      zh: person.zh,
      en: person.en,
      unit: { zh: department.zh, en: department.en },
      role: membership.role,
      department: membership.department,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .innerJoin(department, eq(department.id, person.department))
    .where(
      and(
        inScope,
        eq(person.disabled, false),
        lte(membership.from, now),
        or(isNull(membership.until), gt(membership.until, now)),
      ),
    )
    .orderBy(asc(membership.from), asc(person.username));
}
