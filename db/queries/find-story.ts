import { and, eq, gt } from "drizzle-orm";
import type { CreditRole } from "@/core/story/story-content";
import type { Standing } from "@/core/workflow/standing";
import type { Reader } from "../store";

/** The credits that make somebody an author (PRODUCT.md, rule 3): writing, translating, photographing. */
export const authoringCredits: readonly CreditRole[] = ["text", "translation", "photo"];

/** A story as the commands work on it: its row, its newest revision and its standing. */
export type StoryRecord = NonNullable<Awaited<ReturnType<typeof findStory>>>;

/** The story with this id and where it stands, or undefined. Says nothing about who may see it. */
export async function findStory(reader: Reader, id: string) {
  const { story, revision, flow } = reader.tables;
  const [found] = await reader
    .select({ row: story, head: revision, flow: { id: flow.id, version: flow.version, stages: flow.stages } })
    .from(story)
    .innerJoin(revision, eq(revision.id, story.head))
    .innerJoin(flow, eq(flow.id, story.flow))
    .where(eq(story.id, id));
  if (!found) return undefined;

  const live = found.row.live ? await findRevision(reader, found.row.live) : undefined;
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
    signOffs: await listSignOffs(reader, id),
  };
  return { row: found.row, head: found.head, live, standing };
}

async function findRevision(reader: Reader, id: string) {
  const { revision } = reader.tables;
  const columns = { id: revision.id, number: revision.number, hash: revision.hash };
  const [found] = await reader.select(columns).from(revision).where(eq(revision.id, id));
  return found;
}

async function listAuthors(reader: Reader, story: string) {
  const { storyAuthor } = reader.tables;
  const authors = await reader.select().from(storyAuthor).where(eq(storyAuthor.story, story));
  const people = (wanted: readonly string[]) => [
    ...new Set(authors.filter((author) => wanted.includes(author.as)).map((author) => author.person)),
  ];
  return { writers: people(["writer"]), credited: people(authoringCredits) };
}

async function listMakers(reader: Reader, story: string, after: number): Promise<string[]> {
  const { revision } = reader.tables;
  const makers = await reader
    .selectDistinct({ by: revision.by })
    .from(revision)
    .where(and(eq(revision.story, story), gt(revision.number, after)));
  return makers.map((maker) => maker.by);
}

async function listSignOffs(reader: Reader, story: string): Promise<Standing["signOffs"]> {
  const { signOff } = reader.tables;
  return reader
    .select({ hash: signOff.hash, round: signOff.round, stage: signOff.stage, person: signOff.person })
    .from(signOff)
    .where(eq(signOff.story, story));
}
