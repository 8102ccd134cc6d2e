import { and, count, eq, gt, inArray, lte } from "drizzle-orm";
import type { Stage } from "@/core/workflow/standing";
import { isActive } from "./find-stranded-story";
import type { Reader } from "../store";
import { atAuditOf } from "./stage-role";

type Names = { zh: string; en: string };
/** An audit that nobody can give at this moment: who holds it and is away, and how many stories wait for it. */
export type UncoveredAudit = { role: Stage["role"]; department: Names | null; away: Names[]; waiting: number };

/**
 * The audits of the college and of each department whose auditors are all away, none with a delegate who can sign: for
 * administrators to see to (PRODUCT.md, rule 11). An audit nobody was ever given counts once stories wait for it.
 */
export async function listUncoveredAudits(reader: Reader, now: Date): Promise<UncoveredAudit[]> {
  const seats = await listSeats(reader, now);
  const away = await listAway(reader, now);
  const administrators = seats.filter(({ role }) => role === "administrator").map(({ person }) => person);
  const isHere = ({ person }: { person: string }) => {
    if (administrators.includes(person)) return false;
    const absence = away.find((one) => one.person === person);
    if (!absence) return true;
    const { delegate } = absence;
    return delegate !== null && !administrators.includes(delegate) && !away.some((one) => one.person === delegate);
  };
  const { department } = reader.tables;
  const departments = await reader.select({ id: department.id, zh: department.zh, en: department.en }).from(department);
  const audits = [
    { role: "college_auditor" as const, department: null },
    ...departments.map((one) => ({ role: "department_auditor" as const, department: one })),
  ];
  const uncovered: UncoveredAudit[] = [];
  for (const audit of audits) {
    const place = audit.department?.id ?? null;
    const held = seats.filter(({ role, department: at }) => role === audit.role && at === place);
    if (held.some(isHere)) continue;
    const waiting = await countWaitingAt(reader, audit.role, place);
    const names = held.map(({ zh, en }) => ({ zh, en }));
    if (held.length > 0 || waiting > 0) uncovered.push({ ...audit, away: names, waiting });
  }
  return uncovered;
}

async function listSeats(reader: Reader, now: Date) {
  const { membership, person } = reader.tables;
  const { role, department } = membership;
  return reader
    .select({ person: person.id, zh: person.zh, en: person.en, role, department })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .where(
      and(
        inArray(role, ["department_auditor", "college_auditor", "administrator"]),
        eq(person.disabled, false),
        isActive(reader, now),
      ),
    );
}

async function listAway(reader: Reader, now: Date) {
  const { absence, person } = reader.tables;
  return reader
    .select({ person: absence.person, delegate: person.id })
    .from(absence)
    .leftJoin(person, and(eq(person.id, absence.delegate), eq(person.disabled, false)))
    .where(and(lte(absence.from, now), gt(absence.until, now)));
}

async function countWaitingAt(reader: Reader, role: Stage["role"], department: string | null): Promise<number> {
  const { story } = reader.tables;
  const place = department === null ? undefined : eq(story.department, department);
  const [found] = await reader
    .select({ stories: count() })
    .from(story)
    .where(and(eq(story.state, "audit"), await atAuditOf(reader, role), place));
  return found?.stories ?? 0;
}
