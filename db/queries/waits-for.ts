import { and, eq, exists, gt, inArray, lte, notExists, notInArray, or, type SQL } from "drizzle-orm";
import type { Language } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import type { WaitingKind } from "@/core/workflow/waiting";
import type { Reader } from "../store";
import { heldBy } from "./stage-role";
import { departmentsOf } from "./visible-to";

/** Which of the waiting stories: all given conditions together. `since` counts after its first moment and up to its second. */
export type InboxFilter = {
  kind?: WaitingKind;
  department?: string;
  column?: string;
  language?: Language;
  since?: { after?: Date; upTo?: Date };
};

export type Waits = { kind: WaitingKind; condition: SQL | undefined };

/** The audits a person holds on other people's work they have not signed yet, and their own stories that came back. */
export async function waitsFor(reader: Reader, viewer: Viewer, filter: InboxFilter): Promise<Waits[]> {
  const { story } = reader.tables;
  const wanted = (kind: WaitingKind) => filter.kind === undefined || filter.kind === kind;
  const kinds: Waits[] = [];
  const audits = viewer.roles.some(({ role }) => role === "college_auditor" || role === "department_auditor");
  if (audits && wanted("audit")) {
    const inAudit = and(eq(story.state, "audit"), await heldBy(reader, viewer));
    const theirs = and(notInArray(story.id, storiesBy(reader, viewer)), unsignedBy(reader, viewer));
    kinds.push({ kind: "audit", condition: and(inAudit, theirs, narrowedBy(reader, filter)) });
  }
  const departments = departmentsOf(viewer, ["reporter"]);
  if (departments.length > 0 && wanted("returned")) {
    const cameBack = and(eq(story.state, "returned"), inArray(story.department, departments));
    kinds.push({ kind: "returned", condition: and(cameBack, isBy(reader, viewer), narrowedBy(reader, filter)) });
  }
  return kinds;
}

function narrowedBy(reader: Reader, { department, column, language, since = {} }: InboxFilter): SQL | undefined {
  const { story } = reader.tables;
  return and(
    department ? eq(story.department, department) : undefined,
    column ? eq(story.column, column) : undefined,
    language && eq(story.language, language),
    since.after && gt(story.since, since.after),
    since.upTo && lte(story.since, since.upTo),
  );
}

function storiesBy(reader: Reader, viewer: Viewer) {
  const { storyAuthor } = reader.tables;
  return reader.select({ story: storyAuthor.story }).from(storyAuthor).where(eq(storyAuthor.person, viewer.id));
}

function isBy(reader: Reader, viewer: Viewer): SQL {
  const { story, storyAuthor } = reader.tables;
  const authors = reader.select({ story: storyAuthor.story }).from(storyAuthor);
  return exists(authors.where(and(eq(storyAuthor.story, story.id), eq(storyAuthor.person, viewer.id))));
}

/** Nobody signs two audits of one revision: what they signed waits for somebody else now. At the first audit nothing is signed. */
function unsignedBy(reader: Reader, viewer: Viewer): SQL | undefined {
  const { story, signOff } = reader.tables;
  const signed = reader.select({ story: signOff.story }).from(signOff);
  const thisRound = and(eq(signOff.story, story.id), eq(signOff.round, story.round));
  const name = or(eq(signOff.person, viewer.id), eq(signOff.onBehalfOf, viewer.id));
  return or(eq(story.stage, 0), notExists(signed.where(and(thisRound, name))));
}
