import { and, eq, gt, inArray, isNull, lte, ne, or, type SQL } from "drizzle-orm";
import type { ActiveRole, Stage } from "@/core/workflow/standing";
import type { Reader } from "../store";
import { atAuditOf } from "./stage-role";

/**
 * A story that waits at this audit and that nobody but this person could sign, or undefined (PRODUCT.md, rule 10). Others can
 * sign what they neither wrote nor are credited in.
 */
export async function findStrandedStory(
  reader: Reader,
  held: ActiveRole & { person: string },
  now: Date,
): Promise<string | undefined> {
  const { role } = held;
  if (role !== "department_auditor" && role !== "college_auditor") return undefined;
  const waiting = await listWaitingAt(reader, { ...held, role });
  if (waiting.length === 0) return undefined;
  const others = await listOthers(reader, held, now);
  const barred = await listAuthors(reader, others);
  return waiting.find((story) => others.every((other) => barred.has(`${story} ${other}`)));
}

async function listWaitingAt(reader: Reader, held: ActiveRole & Pick<Stage, "role">): Promise<string[]> {
  const { story } = reader.tables;
  const department = held.role === "department_auditor" ? eq(story.department, held.department ?? "") : undefined;
  const atAudit = and(inArray(story.state, ["audit", "held"]), await atAuditOf(reader, held.role), department);
  const rows = await reader.select({ id: story.id }).from(story).where(atAudit);
  return rows.map(({ id }) => id);
}

async function listOthers(reader: Reader, held: ActiveRole & { person: string }, now: Date): Promise<string[]> {
  const { membership, person } = reader.tables;
  const rows = await reader
    .selectDistinct({ id: person.id })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .where(
      and(
        eq(membership.role, held.role),
        held.department === null ? undefined : eq(membership.department, held.department),
        ne(person.id, held.person),
        eq(person.disabled, false),
        isActive(reader, now),
      ),
    );
  return rows.map(({ id }) => id);
}

async function listAuthors(reader: Reader, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set();
  const { storyAuthor } = reader.tables;
  const rows = await reader
    .select({ story: storyAuthor.story, person: storyAuthor.person })
    .from(storyAuthor)
    .where(inArray(storyAuthor.person, [...people]));
  return new Set(rows.map(({ story, person }) => `${story} ${person}`));
}

/** A membership that has begun and not ended. */
export function isActive(reader: Reader, now: Date): SQL | undefined {
  const { membership } = reader.tables;
  return and(lte(membership.from, now), or(isNull(membership.until), gt(membership.until, now)));
}
