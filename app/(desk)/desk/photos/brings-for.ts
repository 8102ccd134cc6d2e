import type { Viewer } from "@/core/viewer";
import { auditsForCollege, holds } from "@/core/workflow/policy";

type Department = { id: string; zh: string; en: string };

/** The departments this person may bring photos in for, by name. */
export function bringsFor(viewer: Viewer, departments: readonly Department[]): { id: string; name: string }[] {
  return departments
    .filter(
      ({ id }) => auditsForCollege(viewer) || holds(viewer, "reporter", id) || holds(viewer, "department_auditor", id),
    )
    .map((one) => ({ id: one.id, name: one[viewer.language] }));
}
