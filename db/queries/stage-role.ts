import { and, eq, inArray, or, type SQL } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import type { Stage } from "@/core/workflow/standing";
import type { Reader } from "../store";
import { departmentsOf, nothing } from "./visible-to";

/**
 * The condition on `story` that the audit it is in belongs to this role. Flows are few: they are read first, so that what
 * remains is a plain place in the flow, which an index can find.
 */
export async function atAuditOf(reader: Reader, role: Stage["role"]): Promise<SQL> {
  const { story, flow } = reader.tables;
  const flows = await reader.select({ id: flow.id, stages: flow.stages }).from(flow);
  const longest = Math.max(0, ...flows.map(({ stages }) => stages.length));
  const places = Array.from({ length: longest }, (_, stage) => {
    const having = flows.filter(({ stages }) => stages[stage]?.role === role).map(({ id }) => id);
    const others = flows.some(({ id, stages }) => stages.length > stage && !having.includes(id));
    if (having.length === 0) return undefined;
    return others ? and(eq(story.stage, stage), inArray(story.flow, having)) : eq(story.stage, stage);
  });
  return or(...places) ?? nothing;
}

/** The condition that `auditsCurrentStage` is for one story: this person holds the audit the story is in. */
export async function heldBy(reader: Reader, viewer: Pick<Viewer, "id" | "roles" | "confirmedAt">): Promise<SQL> {
  const departments = departmentsOf(viewer, ["department_auditor"]);
  const ofCollege = holds(viewer, "college_auditor") ? await atAuditOf(reader, "college_auditor") : undefined;
  const ofDepartment =
    departments.length > 0
      ? and(await atAuditOf(reader, "department_auditor"), inArray(reader.tables.story.department, departments))
      : undefined;
  return or(ofCollege, ofDepartment) ?? nothing;
}
