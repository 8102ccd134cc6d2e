import { and, desc, eq, inArray } from "drizzle-orm";
import { unpackStory } from "@/core/story/story-package";
import { type MoveName, moveNames, moves } from "@/core/workflow/moves";
import type { Reader } from "../store";

/** Every revision of a story, newest first, with who made it and their unit; the texts are left where they are. */
export async function listRevisions(reader: Reader, story: string) {
  const { revision, person, department } = reader.tables;
  return reader
    .select({
      number: revision.number,
      hash: revision.hash,
      kind: revision.kind,
      at: revision.at,
      by: { zh: person.zh, en: person.en },
      unit: { zh: department.zh, en: department.en },
    })
    .from(revision)
    .innerJoin(person, eq(person.id, revision.by))
    .innerJoin(department, eq(department.id, person.department))
    .where(eq(revision.story, story))
    .orderBy(desc(revision.number));
}

/** One revision of a story with its text, or undefined. */
export async function findRevision(reader: Reader, story: string, number: number) {
  const { revision } = reader.tables;
  const [found] = await reader
    .select({ number: revision.number, hash: revision.hash, package: revision.package })
    .from(revision)
    .where(and(eq(revision.story, story), eq(revision.number, number)));
  return found ? { number: found.number, hash: found.hash, content: unpackStory(found.package) } : undefined;
}

/** Which revision to compare the newest with, and why that one. */
export type Base = { number: number; since: "my_verdict" | "my_earlier" | "audit" | "published" };

/** The acts in which an auditor looked at a text. */
const verdicts: readonly string[] = moveNames.filter((name: MoveName) => "verdict" in moves[name]);

/**
 * The older revision an auditor compares with: the last older one they judged themselves, which is not the last where they judged
 * the newest too, else the last one any auditor judged; in a
 * correction nothing before its start counts, and readers' own text stands in. Undefined when nobody judged an older one.
 */
export async function findBase(
  reader: Reader,
  story: { id: string; head: number; live: number | null },
  person: string,
): Promise<Base | undefined> {
  const all = await listJudged(reader, story);
  const acts = all.filter(({ revision }) => revision < story.head);
  const mine = acts.find((act) => act.actor === person);
  const again = all.some(({ actor, revision }) => actor === person && revision === story.head);
  if (mine) return { number: mine.revision, since: again ? "my_earlier" : "my_verdict" };
  if (acts[0]) return { number: acts[0].revision, since: "audit" };
  if (story.live !== null && story.live !== story.head) return { number: story.live, since: "published" };
  return undefined;
}

/** Verdicts, newest first, back to the start of the correction under way. */
async function listJudged(reader: Reader, story: { id: string; head: number; live: number | null }) {
  const { ledgerEntry } = reader.tables;
  const acts = await reader
    .select({ actor: ledgerEntry.actor, act: ledgerEntry.act, details: ledgerEntry.details })
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.story, story.id), inArray(ledgerEntry.act, [...verdicts, "correct"])))
    .orderBy(desc(ledgerEntry.seq));
  const begun = acts.findIndex(({ act }) => act === "correct");
  const run = story.live === null || begun === -1 ? acts : acts.slice(0, begun);
  return run
    .filter(({ act }) => verdicts.includes(act))
    .map(({ actor, details }) => ({ actor, revision: (JSON.parse(details) as { revision: number }).revision }));
}
