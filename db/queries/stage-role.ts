import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import type { Reader } from "../store";
import { departmentsOf, nothing } from "./visible-to";

/** The role that holds the audit a story is in, read from its flow; `flow` must be joined. */
export function stageRole(reader: Reader): SQL<string | null> {
  const { flow, story } = reader.tables;
  return reader.engine === "sqlite"
    ? sql`json_extract(${flow.stages}, '$[' || ${story.stage} || '].role')`
    : sql`(${flow.stages} -> ${story.stage} ->> 'role')`;
}

/** The condition that `auditsCurrentStage` is for one story: this person holds the audit the story is in. */
export function heldBy(reader: Reader, viewer: Pick<Viewer, "id" | "roles" | "confirmedAt">): SQL {
  const role = stageRole(reader);
  const departments = departmentsOf(viewer, ["department_auditor"]);
  const ofCollege = holds(viewer, "college_auditor") ? eq(role, "college_auditor") : undefined;
  const ofDepartment = and(eq(role, "department_auditor"), inArray(reader.tables.story.department, departments));
  return or(ofCollege, departments.length > 0 ? ofDepartment : undefined) ?? nothing;
}
