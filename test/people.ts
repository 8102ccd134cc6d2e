import { addPerson } from "@/commands/add-person";
import { openNewsroom } from "@/commands/open-newsroom";
import { emptyStory, type StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import type { ActiveRole } from "@/core/workflow/standing";
import { findViewer } from "@/db/queries/find-viewer";
import type { Store } from "@/db/store";

export const start = new Date("2026-03-09T08:00:00.000Z");

/** A moment some minutes after the tests' beginning. */
export function later(minutes: number): Date {
  return new Date(start.getTime() + minutes * 60_000);
}

const cast = {
  writer: [{ role: "reporter", department: "publicity" }],
  colleague: [{ role: "reporter", department: "publicity" }],
  stranger: [{ role: "reporter", department: "automotive" }],
  departmentAuditor: [{ role: "department_auditor", department: "publicity" }],
  secondDepartmentAuditor: [{ role: "department_auditor", department: "publicity" }],
  otherAuditor: [{ role: "department_auditor", department: "automotive" }],
  collegeAuditor: [{ role: "college_auditor", department: null }],
  secondCollegeAuditor: [{ role: "college_auditor", department: null }],
  writingAuditor: [
    { role: "reporter", department: "publicity" },
    { role: "department_auditor", department: "publicity" },
  ],
  allAuditor: [
    { role: "department_auditor", department: "publicity" },
    { role: "college_auditor", department: null },
  ],
  administrator: [{ role: "administrator", department: null }],
} as const satisfies Record<string, readonly ActiveRole[]>;
export type Cast = Record<keyof typeof cast, Viewer>;

/** A small college with two departments and everybody a story needs, all with freshly typed passwords. */
export async function seatNewsroom(store: Store): Promise<Cast> {
  await openNewsroom(
    store,
    {
      zh: "示范学院",
      en: "Example College",
      departments: [
        { id: "publicity", zh: "宣传部", en: "Publicity Department" },
        { id: "automotive", zh: "汽车工程学院", en: "School of Automotive Engineering" },
      ],
      columns: [
        { id: "news", zh: "学院要闻", en: "College news" },
        { id: "notices", zh: "通知公告", en: "Notices" },
      ],
    },
    start,
  );
  const seated = Object.entries(cast).map(async ([name, roles]) => [name, await seat(store, name, roles)] as const);
  return Object.fromEntries(await Promise.all(seated)) as Cast;
}

async function seat(store: Store, name: string, roles: readonly ActiveRole[]): Promise<Viewer> {
  const department = roles.find((held) => held.department !== null)?.department ?? "publicity";
  const names = { username: name.toLowerCase(), zh: name, en: name };
  const account = { ...names, department, language: "en", passwordHash: "none", roles } as const;
  const added = await addPerson(store, null, account, start);
  if (!added.ok) throw new Error(`Could not seat ${name}.`);
  const session = { person: added.person, epoch: 1, confirmedAt: start };
  const viewer = await store.read((reader) => findViewer(reader, session, start));
  if (!viewer) throw new Error(`${name} was not seated.`);
  return viewer;
}

/** A complete story that nothing blocks, by the writer. */
export function readyStory(changes: Partial<StoryContent> = {}): StoryContent {
  return emptyStory({
    language: "en",
    column: "news",
    department: "publicity",
    slug: "library-stays-open",
    title: "Library stays open until midnight",
    source: "News Center",
    author: "Writer",
    seniorEditor: "Editor",
    credits: [{ role: "text", name: "A. Writer", unit: "Publicity Department", account: null }],
    declarations: { origin: "own", repostedFrom: "", unclassified: true, leadersAgreed: true },
    body: {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "The library stays open." }] }],
    },
    ...changes,
  });
}
