import { and, asc, eq, gte, inArray, lt, ne } from "drizzle-orm";
import { groupCredits, type UnitCredit } from "@/core/story/byline";
import type { CreditRole, StoryContent } from "@/core/story/story-content";
import { unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";
import { listChoices } from "./list-choices";
import { listRegisterFacts, type RegisterFacts } from "./list-register-facts";
import { visibleTo } from "./visible-to";

export type RegisterKind = "release" | "correction" | "withdrawal";

/** The most acts of one month that a register holds. */
const most = 1000;

type Span = { from: Date; until: Date };
type Released = Awaited<ReturnType<typeof listReleased>>[number];
type Choices = Awaited<ReturnType<typeof listChoices>>;

/**
 * The register (台账) between two moments: every release, correction and withdrawal of stories this person may see, in the order
 * of time, as they were printed and signed. What an older site had released is no act of this newsroom. `more` is true when the register holds the first of them only.
 */
export async function listRegister(reader: Reader, viewer: Viewer, span: Span) {
  const released = await listReleased(reader, viewer, span);
  const withdrawn = await listWithdrawn(reader, viewer, span);
  const facts = await listRegisterFacts(
    reader,
    [...released, ...withdrawn].map(({ story }) => story.id),
  );
  const choices = await listChoices(reader);
  const rows = [
    ...released.slice(0, most).map((one) => rowOf(one, one.number === 1 ? "release" : "correction", facts, choices)),
    ...withdrawn.slice(0, most).map((one) => rowOf(one, "withdrawal", facts, choices)),
  ];
  rows.sort((one, other) => one.at.getTime() - other.at.getTime() || (one.seq ?? 0) - (other.seq ?? 0));
  return { rows: rows.slice(0, most), more: released.length + withdrawn.length > most };
}

function rowOf(
  { story, number, hash, round, at, note, text, made }: Released,
  kind: RegisterKind,
  facts: RegisterFacts,
  choices: Choices,
) {
  const content = unpackStory(text);
  const entry = facts.entry(story.id, kind === "withdrawal" ? story.since : at);
  const later = facts.releases(story.id).find((release) => release.number > number);
  const named = (list: Choices["columns"], id: string) => list.find((one) => one.id === id) ?? { zh: id, en: id };
  return {
    kind,
    at: kind === "withdrawal" ? story.since : at,
    seq: entry?.seq,
    story: { id: story.id, number: story.number },
    title: content.title,
    language: content.language,
    column: named(choices.columns, content.column),
    department: named(choices.departments, content.department),
    writers: creditsOf(content, "text"),
    photographers: creditsOf(content, "photo"),
    audits: facts.audits(story.id, round, hash),
    hash,
    oldPrint: made === "import" ? { address: facts.oldAddress(story.id), at } : null,
    note: kind === "withdrawal" ? (entry?.reason ?? "") : note,
    correctedAt: kind === "withdrawal" ? null : (later?.at ?? null),
    withdrawnAt: kind !== "withdrawal" && !later && story.state === "withdrawn" ? story.since : null,
  };
}

function creditsOf(content: StoryContent, role: CreditRole): UnitCredit[] {
  return groupCredits(content.credits).find((part) => part.role === role)?.units ?? [];
}

function selectReleases(reader: Reader) {
  const { story, release, revision } = reader.tables;
  const { number, hash, round, at, note } = release;
  const { id, state, since } = story;
  return reader
    .select({
      number,
      hash,
      round,
      at,
      note,
      text: revision.package,
      made: revision.kind,
      story: { id, number: story.number, state, since },
    })
    .from(release)
    .innerJoin(story, eq(story.id, release.story))
    .innerJoin(revision, eq(revision.id, release.revision))
    .$dynamic();
}

async function listReleased(reader: Reader, viewer: Viewer, { from, until }: Span) {
  const { release, revision } = reader.tables;
  const released = and(gte(release.at, from), lt(release.at, until), ne(revision.kind, "import"));
  return selectReleases(reader)
    .where(and(released, visibleTo(reader, viewer)))
    .orderBy(asc(release.at), asc(release.id))
    .limit(most + 1);
}

/** The last release of every story that was withdrawn in this time; a withdrawn story stays as it is, so `since` says when. */
async function listWithdrawn(reader: Reader, viewer: Viewer, { from, until }: Span): Promise<Released[]> {
  const { story } = reader.tables;
  const withdrawn = and(eq(story.state, "withdrawn"), gte(story.since, from), lt(story.since, until));
  const ids = await reader
    .select({ id: story.id })
    .from(story)
    .where(and(withdrawn, visibleTo(reader, viewer)))
    .orderBy(asc(story.since), asc(story.id))
    .limit(most + 1);
  const last = new Map<string, Released>();
  for (let start = 0; start < ids.length; start += 500) {
    const some = ids.slice(start, start + 500).map(({ id }) => id);
    const rows = await selectReleases(reader).where(inArray(story.id, some)).orderBy(asc(reader.tables.release.number));
    for (const row of rows) last.set(row.story.id, row);
  }
  return [...last.values()];
}
