import { and, eq, exists, inArray, not, or, type SQL } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import type { ActiveRole, Stage } from "@/core/workflow/standing";
import { keepQuery } from "../kept-query";
import type { Reader } from "../store";
import { departmentsOf, nothing } from "./visible-to";

type Holder = Pick<Viewer, "id" | "roles" | "confirmedAt">;

/**
 * The condition on `story` that the audit it is in belongs to this role. Flows are few: they are read first, so that what
 * remains is a plain place in the flow, which an index can find.
 */
export async function atAuditOf(reader: Reader, role: Stage["role"]): Promise<SQL> {
  const { story } = reader.tables;
  const flows = await allFlows(reader).execute();
  const longest = Math.max(0, ...flows.map(({ stages }) => stages.length));
  const places = Array.from({ length: longest }, (_, stage) => {
    const having = flows.filter(({ stages }) => stages[stage]?.role === role).map(({ id }) => id);
    const others = flows.some(({ id, stages }) => stages.length > stage && !having.includes(id));
    if (having.length === 0) return undefined;
    return others ? and(eq(story.stage, stage), inArray(story.flow, having)) : eq(story.stage, stage);
  });
  return or(...places) ?? nothing;
}

const allFlows = keepQuery((reader) => {
  const { flow } = reader.tables;
  return reader.select({ id: flow.id, stages: flow.stages }).from(flow).prepare("all_flows");
});

/**
 * The condition that `findAuditHeld` is for one story: this person holds the audit the story is in, in their own name or in that of
 * somebody away who has no part in it.
 */
export async function heldBy(reader: Reader, viewer: Holder): Promise<SQL> {
  if (holds(viewer, "administrator")) return nothing;
  const held = viewer.roles.filter(({ lent }) => !lent);
  const own = await auditedUnder(
    reader,
    held.filter(({ onBehalfOf }) => onBehalfOf === undefined),
  );
  const away = [...new Set(held.flatMap(({ onBehalfOf }) => onBehalfOf ?? []))];
  const theirs = away.map(async (person) => {
    const roles = held.filter(({ onBehalfOf }) => onBehalfOf === person);
    return and(await auditedUnder(reader, roles), not(hasPartIn(reader, person)));
  });
  return or(own, ...(await Promise.all(theirs))) ?? nothing;
}

async function auditedUnder(reader: Reader, roles: readonly ActiveRole[]): Promise<SQL | undefined> {
  const departments = departmentsOf({ roles }, ["department_auditor"]);
  const ofCollege = roles.some(({ role }) => role === "college_auditor")
    ? await atAuditOf(reader, "college_auditor")
    : undefined;
  const ofDepartment =
    departments.length > 0
      ? and(await atAuditOf(reader, "department_auditor"), inArray(reader.tables.story.department, departments))
      : undefined;
  return or(ofCollege, ofDepartment) ?? nothing;
}

/** The condition that `hasPart` is for one story: a person wrote it, is credited in it, or signed this round. */
function hasPartIn(reader: Reader, person: string): SQL {
  const { story, storyAuthor, signOff } = reader.tables;
  const wrote = and(eq(storyAuthor.story, story.id), eq(storyAuthor.person, person));
  const name = or(eq(signOff.person, person), eq(signOff.onBehalfOf, person));
  const signed = and(eq(signOff.story, story.id), eq(signOff.round, story.round), name);
  const authors = reader.select({ story: storyAuthor.story }).from(storyAuthor).where(wrote);
  const signers = reader.select({ story: signOff.story }).from(signOff).where(signed);
  return or(exists(authors), exists(signers)) ?? nothing;
}
