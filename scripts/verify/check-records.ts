import { asc, eq, gt } from "drizzle-orm";
import { isIntact, packStory, unpackStory } from "@/core/story/story-package";
import { namesOf } from "@/core/workflow/policy";
import { authoringCredits } from "@/db/queries/find-story";
import type { Reader } from "@/db/store";
import { type Fault, type Facts, group, type Released, textOf } from "./facts";

type Revision = { id: string; story: string; number: number; hash: string; package: string; by: string; at: Date };

/** Every revision: its hash is that of its text, the text is canonical, and its ledger entry says the same. */
export async function checkRevisions(
  reader: Reader,
  facts: Facts,
  seen: (revision: Revision) => void,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const unseen = new Map(facts.revisions);
  for await (const row of listRevisions(reader)) {
    const key = `${row.story} ${row.number}`;
    const fact = unseen.get(key);
    unseen.delete(key);
    seen(row);
    const what = `revision ${row.number} of story ${row.story}`;
    if (!fact) faults.push({ what: `${what} stands in no ledger entry` });
    else if (fact.text !== textOf({ hash: row.hash, by: row.by, at: row.at.toISOString() }))
      faults.push({ seq: fact.seq, what: `${what} is not the one that was written` });
    if (!isIntact(row.package, row.hash))
      faults.push({ seq: fact?.seq, what: `${what} has another text than its hash` });
    else if (!isCanonical(row.package)) faults.push({ seq: fact?.seq, what: `${what} is not packed canonically` });
  }
  for (const [key, { seq }] of unseen) faults.push({ seq, what: `the revision of ${key} is missing` });
  return faults;
}

/** Every sign-off: its ledger entry says the same, down to the printed names. */
export async function checkSignOffs(reader: Reader, facts: Facts): Promise<{ faults: Fault[]; count: number }> {
  const { signOff, revision } = reader.tables;
  const rows = await reader
    .select({ row: signOff, revised: { story: revision.story, hash: revision.hash } })
    .from(signOff)
    .innerJoin(revision, eq(revision.id, signOff.revision));
  const faults: Fault[] = [];
  const unseen = new Map(facts.signOffs);
  for (const { row, revised } of rows) {
    const key = `${row.story} ${row.round} ${row.stage}`;
    const fact = unseen.get(key);
    unseen.delete(key);
    const { hash, round, stage, role, person, nameZh, nameEn, unitZh, unitEn, meaning, at } = row;
    const printed = { stage, round, role, nameZh, nameEn, unitZh, unitEn };
    const onBehalfOf = row.onBehalfOf ?? undefined;
    const agrees = fact?.text === textOf({ ...printed, onBehalfOf, hash, person, meaning, at: at.toISOString() });
    const bound = revised.story === row.story && revised.hash === hash;
    if (!agrees || !bound)
      faults.push({ seq: fact?.seq, what: `the sign-off of ${key} is not the one that was given` });
  }
  for (const [key, { seq }] of unseen) faults.push({ seq, what: `the sign-off of ${key} is missing` });
  return { faults, count: rows.length };
}

/** Every release: its ledger entry says the same, and it carries every signature that the rules ask for. */
export async function checkReleases(
  reader: Reader,
  facts: Facts,
  packages: Map<string, string>,
): Promise<{ faults: Fault[]; count: number }> {
  const { release, signOff } = reader.tables;
  const rows = await reader.select().from(release).orderBy(asc(release.story), asc(release.number));
  const signOffs = group(await reader.select().from(signOff), ({ story, round }) => `${story} ${round}`);
  const faults: Fault[] = [];
  const unseen = new Set([...facts.releases.values()].flat());
  for (const row of rows) {
    const fact = facts.releases.get(row.story)?.[row.number - 1];
    const what = `release ${row.number} of story ${row.story}`;
    if (fact) unseen.delete(fact);
    const content = packages.get(row.hash);
    const note = row.number > 1 && content ? unpackStory(content).correctionNote : "";
    const text = textOf({ hash: row.hash, round: row.round, at: row.at.toISOString(), note: row.note });
    if (!fact || !content || text !== textOf({ hash: fact.hash, round: fact.round, at: fact.at, note }))
      faults.push({ seq: fact?.seq, what: `${what} is not the one that was made` });
    else if (
      !isSignedThrough(
        fact,
        signOffs.get(`${row.story} ${row.round}`) ?? [],
        authorsAt(fact, row.story, content, facts),
      )
    )
      faults.push({ seq: fact.seq, what: `${what} lacks a valid signature` });
  }
  for (const { seq } of unseen) faults.push({ seq, what: "a release is missing" });
  return { faults, count: rows.length };
}

/** PRODUCT.md, rule 3: each audit signed on this hash, by different people, none an author. */
function isSignedThrough(
  { hash, audits, legacy }: Released,
  given: { hash: string; stage: number; role: string; person: string; onBehalfOf: string | null }[],
  authors: Set<string>,
): boolean {
  // An older site signed nothing here: under what it released no signature may stand either.
  if (legacy) return given.length === 0;
  const valid = given.filter((one) => one.hash === hash && !namesOf(one).some((name) => authors.has(name)));
  const people = valid.flatMap(namesOf);
  const everyAudit = audits.every((role, stage) => valid.some((one) => one.stage === stage && one.role === role));
  return audits.length >= 2 && everyAudit && new Set(people).size === people.length;
}

function authorsAt(release: Released, story: string, content: string, facts: Facts): Set<string> {
  const { credits } = unpackStory(content);
  const credited = credits
    .filter(({ role }) => authoringCredits.includes(role))
    .flatMap(({ account }) => account ?? []);
  return new Set([...credited, ...listWriters(facts, story, release.seq)]);
}

/** Who had written in the story as a reporter before this ledger entry. */
export function listWriters(facts: Facts, story: string, before = Number.POSITIVE_INFINITY): string[] {
  const writers: string[] = [];
  for (let number = 1; ; number++) {
    const fact = facts.revisions.get(`${story} ${number}`);
    if (!fact) return writers;
    if (fact.asWriter && fact.by && fact.seq < before) writers.push(fact.by);
  }
}

function isCanonical(text: string): boolean {
  try {
    return packStory(unpackStory(text)).text === text;
  } catch {
    return false;
  }
}

async function* listRevisions(reader: Reader): AsyncGenerator<Revision> {
  const { revision } = reader.tables;
  let last = "";
  for (;;) {
    const rows = await reader.select().from(revision).where(gt(revision.id, last)).orderBy(asc(revision.id)).limit(200);
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}
