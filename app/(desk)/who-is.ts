import type { Who } from "@/components/desk/who";
import type { Viewer } from "@/core/viewer";

type Department = { id: string; zh: string; en: string };

/** A viewer with the names of their departments, as the desk shows them. */
export function whoIs(viewer: Viewer, departments: readonly Department[]): Who {
  const unit = (id: string | null) => departments.find((department) => department.id === id) ?? null;
  return {
    zh: viewer.zh,
    en: viewer.en,
    unit: unit(viewer.department) ?? { zh: "", en: "" },
    roles: viewer.roles.map(({ role, department }) => ({ role, unit: unit(department) })),
  };
}
