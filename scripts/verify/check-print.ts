import { asc, eq } from "drizzle-orm";
import { listPhotos } from "@/core/story/body-text";
import { unpackStory } from "@/core/story/story-package";
import { shownInLists } from "@/db/print-writes";
import { authoringCredits } from "@/db/queries/find-story";
import type { Reader } from "@/db/store";
import { listWriters } from "./check-records";
import { type Fault, type Facts, group, textOf } from "./facts";

export type Revised = { story: string; number: number; hash: string; package: string };

/** Every story: it stands where the ledger left it, shows its newest revision, and its authors are those who wrote it. */
export async function checkStories(
  reader: Reader,
  facts: Facts,
  revisions: Map<string, Revised>,
): Promise<{ faults: Fault[]; count: number }> {
  const { story, storyAuthor } = reader.tables;
  const rows = await reader.select().from(story).orderBy(asc(story.number));
  const authors = group(await reader.select().from(storyAuthor), (author) => author.story);
  const unseen = new Map(facts.standings);
  const faults: Fault[] = [];
  for (const row of rows) {
    const fact = unseen.get(row.id);
    unseen.delete(row.id);
    const head = revisions.get(row.head);
    const standing = textOf({ state: row.state, stage: row.stage, round: row.round });
    const live = row.live ? revisions.get(row.live) : undefined;
    const agrees = fact?.text === standing && live?.hash === fact.live?.hash && (row.live === null) === !fact.live;
    if (!fact || !agrees) faults.push({ seq: fact?.seq, what: `story ${row.number} does not stand where it was left` });
    else if (head?.story !== row.id || !showsHead(row, head) || (live && live.story !== row.id))
      faults.push({ seq: fact.seq, what: `story ${row.number} does not show its newest revision` });
    else if (!hasItsAuthors(authors.get(row.id) ?? [], listWriters(facts, row.id), head.package))
      faults.push({ seq: fact.seq, what: `story ${row.number} has other authors than those who wrote it` });
  }
  for (const [id, { seq }] of unseen) faults.push({ seq, what: `story ${id} is missing` });
  return { faults, count: rows.length };
}

/** Everything readers' lists show: exactly the released revisions of the live stories, word for word. */
export async function checkLists(reader: Reader, facts: Facts, revisions: Map<string, Revised>): Promise<Fault[]> {
  const { story, liveStory, livePhoto } = reader.tables;
  const live = await reader
    .select({ id: story.id, number: story.number, live: story.live, shown: liveStory })
    .from(story)
    .leftJoin(liveStory, eq(liveStory.story, story.id));
  const photos = group(await reader.select().from(livePhoto), (photo) => photo.story);
  return live.flatMap((row): Fault[] => {
    const releases = facts.releases.get(row.id) ?? [];
    const [first] = releases;
    const last = facts.standings.get(row.id)?.live;
    const shownPhotos = (photos.get(row.id) ?? []).map((one) => one.photo).sort();
    const what = `what readers are shown of story ${row.number} is not what was released`;
    const revised = row.live ? revisions.get(row.live) : undefined;
    if (!first || !last || !revised)
      return row.shown || shownPhotos.length > 0 ? [{ seq: facts.standings.get(row.id)?.seq, what }] : [];
    const content = unpackStory(revised.package);
    const times = { first: new Date(first.at), at: new Date(last.at), number: releases.length };
    const wanted = textOf(asText({ story: row.id, ...shownInLists(row.number, content, times) }));
    const samePhotos = listPhotos(content.body).sort().join() === shownPhotos.join();
    return row.shown && textOf(asText(row.shown)) === wanted && samePhotos ? [] : [{ seq: last.seq, what }];
  });
}

function asText(row: { [key: string]: string | number | Date | null }) {
  return JSON.parse(JSON.stringify(row)) as { [key: string]: string | number | null };
}

function showsHead(
  row: { title: string; slug: string; column: string; department: string; language: string },
  head: Revised,
): boolean {
  const { title, slug, column, department, language } = unpackStory(head.package);
  const wanted = textOf({ title, slug, column, department, language });
  const shown = {
    title: row.title,
    slug: row.slug,
    column: row.column,
    department: row.department,
    language: row.language,
  };
  return textOf(shown) === wanted;
}

function hasItsAuthors(rows: { person: string; as: string }[], writers: string[], text: string): boolean {
  const credited = unpackStory(text).credits.flatMap(({ role, account }) =>
    account && authoringCredits.includes(role) ? [`${role} ${account}`] : [],
  );
  const wanted = new Set([...writers.map((person) => `writer ${person}`), ...credited]);
  const found = new Set(rows.map(({ as, person }) => `${as} ${person}`));
  return wanted.size === found.size && [...wanted].every((author) => found.has(author));
}
