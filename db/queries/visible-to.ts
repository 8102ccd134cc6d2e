import { inArray, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import type { Reader } from "../store";

/**
 * The condition on `story` that `maySee` is for one story: what a person may not see is not in any list (PRODUCT.md, rule
 * 16). Undefined when they may see everything.
 */
export function visibleTo(reader: Reader, viewer: Pick<Viewer, "id" | "roles" | "confirmedAt">): SQL | undefined {
  if (holds(viewer, "administrator") || holds(viewer, "college_auditor")) return undefined;
  const departments = departmentsOf(viewer, ["reporter", "department_auditor"]);
  return departments.length > 0 ? inArray(reader.tables.story.department, departments) : nothing;
}

/** A condition nothing meets. */
export const nothing = sql`1 = 0`;

/** The departments a person holds one of these roles in, each once. */
export function departmentsOf(viewer: Pick<Viewer, "roles">, roles: readonly string[]): string[] {
  const held = viewer.roles.filter(({ role }) => roles.includes(role));
  return [...new Set(held.flatMap(({ department }) => department ?? []))].sort();
}
