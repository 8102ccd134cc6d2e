import type { ActiveRole, Actor, Role, SignOff, Standing } from "./standing";

/** What somebody may not see does not exist for them (PRODUCT.md, rule 16). */
export function maySee(actor: Actor, story: Pick<Standing, "department">): boolean {
  return (
    holds(actor, "administrator") ||
    holds(actor, "college_auditor") ||
    holds(actor, "reporter", story.department) ||
    holds(actor, "department_auditor", story.department)
  );
}

/** Writes for the story's department. */
export function reportsForDepartment(actor: Actor, story: Pick<Standing, "department">): boolean {
  return holds(actor, "reporter", story.department);
}

/** Wrote or edited the story as a reporter, or is credited in it. */
export function isAuthor(actor: Pick<Actor, "id">, story: Pick<Standing, "writers" | "credited">): boolean {
  return story.writers.includes(actor.id) || story.credited.includes(actor.id);
}

/** Wrote the story and still writes for its department. */
export function isWritingAuthor(actor: Actor, story: Standing): boolean {
  return reportsForDepartment(actor, story) && isAuthor(actor, story);
}

/**
 * Holds the audit the story is in. Whether it is their own work is asked apart, so that the refusal can say so. An
 * administrator holds no audit, whatever other roles they have (PRODUCT.md, rule 10).
 */
export function auditsCurrentStage(actor: Actor, story: Standing): boolean {
  return findAuditHeld(actor, story) !== undefined;
}

/**
 * The role under which a person holds the audit a story is in: their own before one they stand in for, and of those first one
 * whose owner has no part in the story (PRODUCT.md, rule 11). What somebody lent while away is not held.
 */
export function findAuditHeld(actor: Actor, story: Standing): ActiveRole | undefined {
  const stage = story.stage === null ? undefined : story.flow.stages[story.stage];
  if (!stage || holds(actor, "administrator")) return undefined;
  const department = stage.role === "college_auditor" ? undefined : story.department;
  const held = actor.roles.filter((role) => isRole(role, stage.role, department) && !role.lent);
  const sound = held.find(({ onBehalfOf }) => onBehalfOf !== undefined && !hasPart(onBehalfOf, story));
  return held.find(({ onBehalfOf }) => onBehalfOf === undefined) ?? sound ?? held[0];
}

/** Wrote, is credited or signed this round already: then nobody else gives this person's word on the story either. */
export function hasPart(person: string, story: Standing): boolean {
  const signed = story.signOffs.filter(({ hash, round }) => hash === story.head && round === story.round);
  return isAuthor({ id: person }, story) || signed.some((signOff) => namesOf(signOff).includes(person));
}

/** Whose word a signature is: its signer's, and that of the person they stood in for. */
export function namesOf({ person, onBehalfOf }: Pick<SignOff, "person" | "onBehalfOf">): string[] {
  return onBehalfOf ? [person, onBehalfOf] : [person];
}

/** A role that signs. */
export function isAuditRole({ role }: ActiveRole): boolean {
  return role === "department_auditor" || role === "college_auditor";
}

/** May take a live page back to the desk: the department's reporters and the college's auditors. */
export function mayCorrect(actor: Actor, story: Standing): boolean {
  return reportsForDepartment(actor, story) || auditsForCollege(actor);
}

/** May say which story is the same in the other language: everybody with a part in its writing or audits. */
export function mayPair(actor: Actor, story: Pick<Standing, "department">): boolean {
  return (
    reportsForDepartment(actor, story) ||
    holds(actor, "department_auditor", story.department) ||
    auditsForCollege(actor)
  );
}

/** May bring in what an older site has printed: records and rules are an administrator's, signatures never (PRODUCT.md, rules 10, 15). */
export function mayImportPages(actor: Actor): boolean {
  return holds(actor, "administrator");
}

/** Holds the last word of the college. */
export function auditsForCollege(actor: Actor): boolean {
  return holds(actor, "college_auditor");
}

/** Holds a role now, in this department where one is named. */
export function holds(actor: Actor, role: Role, department?: string): boolean {
  return actor.roles.some((held) => isRole(held, role, department));
}

function isRole(held: ActiveRole, role: Role, department?: string): boolean {
  return held.role === role && (department === undefined || held.department === department);
}

/** How long a typed password counts for signatures: five minutes (PRODUCT.md, rule 9). */
export const confirmationLasts = 5 * 60 * 1000;

/** Typed their password within the last five minutes. A time ahead of the clock counts for nothing. */
export function hasConfirmed(actor: Pick<Actor, "confirmedAt">, now: Date): boolean {
  if (actor.confirmedAt === null) return false;
  const age = now.getTime() - actor.confirmedAt.getTime();
  return age >= 0 && age < confirmationLasts;
}
