import { and, eq, gt } from "drizzle-orm";
import type { CreditRole } from "@/core/story/story-content";
import type { Standing } from "@/core/workflow/standing";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";

/** The credits that make somebody an author (PRODUCT.md, rule 3): writing, translating, photographing. */
export const authoringCredits: readonly CreditRole[] = ["text", "translation", "photo"];

/** A story as the commands work on it: its row, its newest revision and its standing. */
export type StoryRecord = NonNullable<Awaited<ReturnType<typeof findStory>>>;

/** The story with this id and where it stands, or undefined. Says nothing about who may see it. */
export async function findStory(reader: Reader, id: string) {
  const [found] = await storyById(reader).execute({ id });
  if (!found) return undefined;

  const [live] = found.row.live ? await revisionById(reader).execute({ id: found.row.live }) : [];
  const standing: Standing = {
    department: found.row.department,
    flow: found.flow,
    state: found.row.state,
    stage: found.row.stage,
    head: found.head.hash,
    live: live?.hash ?? null,
    round: found.row.round,
    judged: found.row.judged,
    ...(await listAuthors(reader, id)),
    makers: await listMakers(reader, id, live?.number ?? 0),
    openers: (await openersOf(reader).execute({ revision: found.row.head })).map(({ person }) => person),
    signOffs: await signOffsOf(reader).execute({ story: id }),
  };
  return { row: found.row, head: found.head, live, standing };
}

const storyById = keepQuery((reader) => {
  const { story, revision, flow } = reader.tables;
  return reader
    .select({ row: story, head: revision, flow: { id: flow.id, version: flow.version, stages: flow.stages } })
    .from(story)
    .innerJoin(revision, eq(revision.id, story.head))
    .innerJoin(flow, eq(flow.id, story.flow))
    .where(eq(story.id, given("id", story.id)))
    .prepare("story_by_id");
});

const revisionById = keepQuery((reader) => {
  const { revision } = reader.tables;
  return reader
    .select({ id: revision.id, number: revision.number, hash: revision.hash })
    .from(revision)
    .where(eq(revision.id, given("id", revision.id)))
    .prepare("revision_by_id");
});

async function listAuthors(reader: Reader, story: string) {
  const authors = await authorsOf(reader).execute({ story });
  const people = (wanted: readonly string[]) => [
    ...new Set(authors.filter((author) => wanted.includes(author.as)).map((author) => author.person)),
  ];
  return { writers: people(["writer"]), credited: people(authoringCredits) };
}

const authorsOf = keepQuery((reader) => {
  const { storyAuthor } = reader.tables;
  return reader
    .select()
    .from(storyAuthor)
    .where(eq(storyAuthor.story, given("story", storyAuthor.story)))
    .prepare("authors_of");
});

async function listMakers(reader: Reader, story: string, after: number): Promise<string[]> {
  const makers = await makersOf(reader).execute({ story, after });
  return makers.map((maker) => maker.by);
}

const makersOf = keepQuery((reader) => {
  const { revision } = reader.tables;
  return reader
    .selectDistinct({ by: revision.by })
    .from(revision)
    .where(
      and(eq(revision.story, given("story", revision.story)), gt(revision.number, given("after", revision.number))),
    )
    .prepare("makers_of");
});

const openersOf = keepQuery((reader) => {
  const { opening } = reader.tables;
  return reader
    .select({ person: opening.person })
    .from(opening)
    .where(eq(opening.revision, given("revision", opening.revision)))
    .prepare("openers_of");
});

const signOffsOf = keepQuery((reader) => {
  const { signOff } = reader.tables;
  const { hash, round, stage, person, onBehalfOf } = signOff;
  return reader
    .select({ hash, round, stage, person, onBehalfOf })
    .from(signOff)
    .where(eq(signOff.story, given("story", signOff.story)))
    .prepare("sign_offs_of");
});
