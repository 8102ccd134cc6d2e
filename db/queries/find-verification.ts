import { type AnyColumn, and, asc, desc, eq, gte, lt, type SQL } from "drizzle-orm";
import type { PrintedSignOff, Verification } from "@/core/story/published";
import { isIntact, unpackStory } from "@/core/story/story-package";
import type { Reader } from "../store";

/** The shortest code that is looked up: twelve hex digits, as printed on forms. */
const shortestCode = 12;

/** Reads a hash or a printed code such as 9F2C-41D0-71AB; undefined when it is neither. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .replace(/^sha-?256:?/i, "")
    .replace(/[\s-]/g, "")
    .toLowerCase();
  return /^[0-9a-f]+$/.test(code) && code.length >= shortestCode && code.length <= 64 ? code : undefined;
}

/**
 * The public record of a hash that was released once; undefined for every other, a draft's included, and for a code that more
 * than one release begins with. A text that no longer has the hash is not given out: the signatures under it are all there is.
 */
export async function findVerification(reader: Reader, code: string): Promise<Verification | undefined> {
  const { release, revision, story } = reader.tables;
  const found = await reader
    .select({ release, revision, story })
    .from(release)
    .innerJoin(revision, eq(revision.id, release.revision))
    .innerJoin(story, eq(story.id, release.story))
    .where(beginsWith(release.hash, code))
    .orderBy(desc(release.number))
    .limit(20);
  const [newest] = found;
  if (!newest || new Set(found.map((row) => row.release.hash)).size > 1) return undefined;

  const { hash, round, number, at, note } = newest.release;
  const intact = isIntact(newest.revision.package, hash);
  return {
    hash,
    package: intact ? newest.revision.package : "",
    title: intact ? unpackStory(newest.revision.package).title : "",
    slug: newest.story.slug,
    language: newest.story.language,
    revision: newest.revision.number,
    released: { number, at: at.toISOString(), note },
    now: intact ? standingOf(newest) : "altered",
    signOffs: await listSignOffs(reader, newest.story.id, round, hash),
    legacy: newest.revision.kind === "import",
    entries: await listEntries(reader, newest.story.id, hash),
    head: await findHead(reader),
  };
}

/** True when a code is too short to say which of several releases it means. */
export async function isAmbiguous(reader: Reader, code: string): Promise<boolean> {
  const { release } = reader.tables;
  const hashes = await reader
    .selectDistinct({ hash: release.hash })
    .from(release)
    .where(beginsWith(release.hash, code))
    .limit(2);
  return hashes.length > 1;
}

/** A range of hashes rather than a pattern, so that the index answers. */
function beginsWith(hash: AnyColumn, code: string): SQL | undefined {
  return code.length === 64 ? eq(hash, code) : and(gte(hash, code), lt(hash, `${code}${"g".repeat(64 - code.length)}`));
}

type Found = { story: { live: string | null; state: string }; revision: { id: string } };

function standingOf({ story, revision }: Found): Verification["now"] {
  if (story.live === revision.id) return "live";
  return story.state === "withdrawn" ? "withdrawn" : "replaced";
}

async function listSignOffs(reader: Reader, story: string, round: number, hash: string): Promise<PrintedSignOff[]> {
  const { signOff } = reader.tables;
  const rows = await reader
    .select()
    .from(signOff)
    .where(and(eq(signOff.story, story), eq(signOff.round, round), eq(signOff.hash, hash)))
    .orderBy(asc(signOff.stage));
  return rows.map((row) => ({
    role: row.role === "college_auditor" ? "college_auditor" : "department_auditor",
    stage: row.stage,
    zh: { name: row.nameZh, unit: row.unitZh },
    en: { name: row.nameEn, unit: row.unitEn },
    at: row.at.toISOString(),
  }));
}

/** The entries that made this hash public. Other acts on the story, reasons and remarks among them, stay with the newsroom. */
const publicActs = new Set(["approve", "release", "schedule", "release_on_time", "import"]);

async function listEntries(reader: Reader, story: string, hash: string): Promise<Verification["entries"]> {
  const { ledgerEntry } = reader.tables;
  const rows = await reader
    .select()
    .from(ledgerEntry)
    .where(eq(ledgerEntry.story, story))
    .orderBy(asc(ledgerEntry.seq));
  return rows
    .filter((row) => publicActs.has(row.act) && (JSON.parse(row.details) as { hash?: string }).hash === hash)
    .map(({ seq, at, act, prev, hash: entry }) => ({ seq, at: at.toISOString(), act, prev, hash: entry }));
}

async function findHead(reader: Reader): Promise<Verification["head"]> {
  const { ledgerHead } = reader.tables;
  const [head] = await reader.select().from(ledgerHead).orderBy(desc(ledgerHead.seq)).limit(1);
  return head ?? null;
}
