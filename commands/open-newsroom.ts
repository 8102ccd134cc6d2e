import { languages } from "@/core/story/story-content";
import type { Stage } from "@/core/workflow/standing";
import { record } from "@/db/ledger";
import { newId } from "@/db/new-id";
import type { Store } from "@/db/store";

export type Named = { id: string; zh: string; en: string };
export type College = { zh: string; en: string; departments: readonly Named[]; columns: readonly Named[] };

/** The audits of a college that chose no others (PRODUCT.md, rule 1). */
export const defaultStages: Stage[] = [
  { key: "department", role: "department_auditor", zh: "部门审核", en: "Department audit" },
  { key: "college", role: "college_auditor", zh: "学院审核", en: "College audit" },
];

/** Sets up an empty newsroom: the college's name, its departments, its columns with the default audits. Throws when not empty. */
export async function openNewsroom(store: Store, college: College, now: Date): Promise<void> {
  await store.write(async (tx) => {
    const { department, column, flow, setting } = tx.tables;
    const placed = (all: readonly Named[]) => all.map((named, position) => ({ ...named, position }));
    await tx.insert(setting).values({ key: "college", value: { zh: college.zh, en: college.en } });
    await tx.insert(department).values(placed(college.departments));
    await tx.insert(column).values(placed(college.columns));
    const flows = college.columns.flatMap(({ id: columnId }) =>
      languages.map((language) => ({ column: columnId, language })),
    );
    await tx
      .insert(flow)
      .values(flows.map((place) => ({ id: newId(now), ...place, version: 1, stages: defaultStages })));
    await record(tx, { actor: null, act: "open_newsroom", at: now, details: { college: college.en } });
  });
}
