import { eq } from "drizzle-orm";
import { type Problem, type Refused, type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { type Absence, findAbsenceProblem } from "@/core/workflow/absence";
import { holds, isAuditRole } from "@/core/workflow/policy";
import { answerOnce } from "@/db/answer-once";
import { record } from "@/db/ledger";
import { newId } from "@/db/new-id";
import { listActiveRoles } from "@/db/queries/find-viewer";
import { listStandingAbsences } from "@/db/queries/list-standing-absences";
import type { Store, Writer } from "@/db/store";
import { tellPeople } from "@/db/tell";

/**
 * Enters that an auditor is away, with the delegate who audits in their place from the beginning to the end (PRODUCT.md, rule 11).
 * For oneself, or for anybody by an administrator. Refuses with not_allowed, not_found, or not_valid with the places that are
 * wrong. The delegate is told.
 */
export async function keepAbsence(
  store: Store,
  viewer: Viewer,
  input: Absence & { request: string },
  now: Date,
): Promise<Result<{ absence: string }>> {
  const { request, ...wanted } = input;
  return store.write((tx) =>
    answerOnce(tx, { person: viewer.id, request, at: now, what: { act: "absence", ...wanted } }, async () => {
      if (wanted.person !== viewer.id && !holds(viewer, "administrator")) return refuse("not_allowed");
      const begun = { ...wanted, from: wanted.from > now ? wanted.from : now };
      const refused = await findObstacle(tx, begun, now);
      if (refused) return refused;

      const id = newId(now);
      const { person, delegate, from, until } = begun;
      await tx
        .insert(tx.tables.absence)
        .values({ id, person, delegate, from, until, version: 1, createdBy: viewer.id, createdAt: now });
      const details = { absence: id, person, delegate, from: from.toISOString(), until: until.toISOString() };
      const entry = await record(tx, { actor: viewer.id, act: "absence", at: now, details });
      if (delegate) await tellPeople(tx, entry, { kind: "delegated", people: [delegate] }, now);
      return { ok: true, absence: id };
    }),
  );
}

async function findObstacle(tx: Writer, wanted: Absence, now: Date): Promise<Refused | undefined> {
  const roles = await listActiveRoles(tx, wanted.person, now);
  const audits = roles.some((role) => isAuditRole(role) && role.onBehalfOf === undefined);
  if (!audits) return wrong({ place: "person", reason: "no_audit" });
  const problem = findAbsenceProblem(wanted, await listStandingAbsences(tx, now), now);
  if (problem) return wrong(problem);
  const reason = wanted.delegate === null ? undefined : await findUnfit(tx, wanted.delegate, now);
  return reason ? wrong({ place: "delegate", reason }) : undefined;
}

/** Why somebody can stand in for nobody: not of this newsroom any more, or an administrator (PRODUCT.md, rule 10). */
async function findUnfit(tx: Writer, delegate: string, now: Date): Promise<string | undefined> {
  const { person } = tx.tables;
  const [found] = await tx.select({ disabled: person.disabled }).from(person).where(eq(person.id, delegate));
  if (!found || found.disabled) return "unknown";
  const roles = await listActiveRoles(tx, delegate, now);
  return roles.some(({ role }) => role === "administrator") ? "administrator" : undefined;
}

function wrong(problem: Problem): Refused {
  return refuse("not_valid", [problem]);
}
