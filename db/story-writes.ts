import { and, eq, max } from "drizzle-orm";
import { searchText } from "@/core/story/search-text";
import type { StoryContent } from "@/core/story/story-content";
import { packStory, type StoryPackage } from "@/core/story/story-package";
import type { Role, SignOff, Standing } from "@/core/workflow/standing";
import { allGiven, given, keepQuery } from "./kept-query";
import { newId } from "./new-id";
import { authoringCredits, type StoryRecord } from "./queries/find-story";
import { indexStory } from "./search/story-search";
import type { Writer } from "./store";
import type { RevisionKind } from "./tables/stories";

/**
 * Moves a story to its next standing if nobody else changed it since `story` was read; false when somebody did. `changes` are
 * further columns of the row that the move sets.
 */
export async function moveStory(
  tx: Writer,
  story: StoryRecord,
  next: Standing,
  at: Date,
  changes: { releaseAt?: Date | null; backAt?: Date | null; flow?: string } = {},
): Promise<boolean> {
  const { row } = story;
  const stays = next.state === row.state && next.stage === row.stage;
  const moved = await storyMove(tx).execute({
    id: row.id,
    version: row.version,
    newVersion: row.version + 1,
    state: next.state,
    stage: next.stage,
    round: next.round,
    judged: next.judged,
    changedAt: at,
    since: stays ? row.since : at,
    releaseAt:
      changes.releaseAt === undefined ? (next.state === "scheduled" ? row.releaseAt : null) : changes.releaseAt,
    backAt: changes.backAt === undefined ? (next.state === "held" ? row.backAt : null) : changes.backAt,
    flow: changes.flow ?? row.flow,
  });
  return moved.length === 1;
}

const storyMove = keepQuery((tx: Writer) => {
  const { story } = tx.tables;
  const { id, version, state, stage, round, judged, changedAt, since, releaseAt, backAt, flow } = story;
  const set = { state, stage, round, judged, changedAt, since, releaseAt, backAt, flow };
  const values = Object.entries(set).map(([name, column]) => [name, given(name, column)] as const);
  return tx
    .update(story)
    .set({ ...Object.fromEntries(values), version: given("newVersion", version) })
    .where(and(eq(id, given("id", id)), eq(version, given("version", version))))
    .returning({ id })
    .prepare("story_move");
});

/** Freezes content as the story's next revision and makes it findable. Returns the new revision's id, number and package. */
export async function addRevision(
  tx: Writer,
  story: { id: string; number: number },
  content: StoryContent,
  made: { by: string; at: Date; kind: RevisionKind },
): Promise<{ id: string; number: number; package: StoryPackage }> {
  const { revision } = tx.tables;
  const [newest] = await tx
    .select({ number: max(revision.number) })
    .from(revision)
    .where(eq(revision.story, story.id));
  const packed = packStory(content);
  const added = { id: newId(made.at), number: (newest?.number ?? 0) + 1 };
  await tx.insert(revision).values({ ...added, story: story.id, package: packed.text, hash: packed.hash, ...made });
  await indexStory(tx, story.number, searchText(content));
  return { ...added, package: packed };
}

/** Writes down whose own work the story is: the writer for good, the credited people as the content names them now. */
export async function keepAuthors(tx: Writer, story: string, content: StoryContent, writer?: string): Promise<void> {
  const { storyAuthor } = tx.tables;
  for (const role of authoringCredits) {
    await tx.delete(storyAuthor).where(and(eq(storyAuthor.story, story), eq(storyAuthor.as, role)));
  }
  const credited = content.credits.flatMap(({ account, role }) =>
    account ? [{ story, person: account, as: role }] : [],
  );
  const authors = credited.filter((author) => authoringCredits.includes(author.as));
  const rows = writer ? [...authors, { story, person: writer, as: "writer" as const }] : authors;
  if (rows.length > 0) await tx.insert(storyAuthor).values(rows).onConflictDoNothing();
}

/** What readers see of a signature: name and unit as of its moment, and the role it was given in. */
export type PrintedName = { role: Role; nameZh: string; nameEn: string; unitZh: string; unitEn: string };

/** Puts a person's name under a revision, with name and unit as they are at this moment (PRODUCT.md, rule 2). */
export async function addSignOff(
  tx: Writer,
  story: StoryRecord,
  signed: SignOff,
  meaning: string,
  at: Date,
): Promise<PrintedName> {
  const [signer] = await printedNameOf(tx).execute({ person: signed.person });
  const stage = story.standing.flow.stages[signed.stage];
  if (!signer || !stage) throw new Error("A sign-off needs a person of the newsroom and a stage of the flow.");
  const printed = { role: stage.role, ...signer };
  const place = { id: newId(at), story: story.row.id, revision: story.head.id };
  const onBehalfOf = signed.onBehalfOf ?? null;
  await newSignOff(tx).execute({ ...place, ...signed, onBehalfOf, ...printed, meaning, at });
  return printed;
}

const printedNameOf = keepQuery((tx: Writer) => {
  const { person, department } = tx.tables;
  return tx
    .select({ nameZh: person.zh, nameEn: person.en, unitZh: department.zh, unitEn: department.en })
    .from(person)
    .innerJoin(department, eq(department.id, person.department))
    .where(eq(person.id, given("person", person.id)))
    .prepare("printed_name_of");
});

const newSignOff = keepQuery((tx: Writer) =>
  tx.insert(tx.tables.signOff).values(allGiven(tx.tables.signOff)).prepare("new_sign_off"),
);
