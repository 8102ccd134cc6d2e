import { and, eq, gt, isNull, or } from "drizzle-orm";
import { type Refused, type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds, isAuditRole } from "@/core/workflow/policy";
import type { ActiveRole } from "@/core/workflow/standing";
import { dismissDelegate } from "@/db/dismiss-delegate";
import { record } from "@/db/ledger";
import { newId } from "@/db/new-id";
import type { Store, Writer } from "@/db/store";

/** A role for somebody, from a day to a day. A beginning that lies behind begins now; without an end it stays. */
export type Grant = Pick<ActiveRole, "role" | "department"> & { person: string; from: Date; until: Date | null };

/**
 * Gives somebody a role (PRODUCT.md, rule 10). Only administrators may, and never an audit role to themselves. Refuses with
 * not_allowed, not_found, or not_valid with the places that are wrong.
 */
export async function grantRole(store: Store, viewer: Viewer, input: Grant, now: Date): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    if (input.person === viewer.id && isAuditRole(input)) return refuse("not_allowed");

    const begun = { ...input, from: input.from > now ? input.from : now };
    const refused = await findObstacle(tx, begun);
    if (refused) return refused;

    const { membership } = tx.tables;
    await tx.insert(membership).values({ id: newId(now), ...begun });
    const { person, role, department, from, until } = begun;
    const dates = { from: from.toISOString(), until: until?.toISOString() };
    // Whoever administers stands in for nobody (PRODUCT.md, rule 10).
    if (role === "administrator") await dismissDelegate(tx, person, now);
    await record(tx, { actor: viewer.id, act: "grant_role", at: now, details: { person, role, department, ...dates } });
    return { ok: true };
  });
}

async function findObstacle(tx: Writer, grant: Grant): Promise<Refused | undefined> {
  const { person, department } = tx.tables;
  const [found] = await tx.select({ disabled: person.disabled }).from(person).where(eq(person.id, grant.person));
  if (!found) return refuse("not_found");
  if (found.disabled) return refuse("wrong_state");
  if (grant.until && grant.until <= grant.from) return wrong("until", "before_start");

  const forDepartment = grant.role === "reporter" || grant.role === "department_auditor";
  if (forDepartment !== (grant.department !== null)) return wrong("department", "department_needed");
  if (grant.department !== null) {
    const [known] = await tx.select({ id: department.id }).from(department).where(eq(department.id, grant.department));
    if (!known) return wrong("department", "unknown");
  }
  return (await isHeld(tx, grant)) ? wrong("role", "held") : undefined;
}

async function isHeld(tx: Writer, grant: Grant): Promise<boolean> {
  const { membership } = tx.tables;
  const place = grant.department === null ? isNull(membership.department) : eq(membership.department, grant.department);
  const same = and(eq(membership.person, grant.person), eq(membership.role, grant.role), place);
  const open = or(isNull(membership.until), gt(membership.until, grant.from));
  const held = await tx.select({ id: membership.id }).from(membership).where(and(same, open)).limit(1);
  return held.length > 0;
}

function wrong(place: string, reason: string): Refused {
  return refuse("not_valid", [{ place, reason }]);
}
