import { type AnyColumn, and, asc, desc, eq, gte, lt, type SQL } from "drizzle-orm";
import type { PrintedSignOff, Verification } from "@/core/story/published";
import { isIntact, unpackStory } from "@/core/story/story-package";
import type { Reader } from "../store";
import { findWithdrawal, listPublicEntries } from "./list-public-entries";

/**
 * The public record of a hash that was released once; undefined for every other, a draft's included, and for a code that more
 * than one release begins with; `end` is how the hash must end. A text that no longer has the hash is not given out: the signatures under it are all there is.
 */
export async function findVerification(reader: Reader, code: string, end = ""): Promise<Verification | undefined> {
  const { release, revision, story } = reader.tables;
  const begun = await reader
    .select({ release, revision, story })
    .from(release)
    .innerJoin(revision, eq(revision.id, release.revision))
    .innerJoin(story, eq(story.id, release.story))
    .where(beginsWith(release.hash, code))
    .orderBy(desc(release.number))
    .limit(20);
  const found = begun.filter((row) => row.release.hash.endsWith(end));
  const [newest] = found;
  if (!newest || new Set(found.map((row) => row.release.hash)).size > 1) return undefined;

  const { hash, round, number, at, note } = newest.release;
  const intact = isIntact(newest.revision.package, hash);
  const now = intact ? standingOf(newest) : "altered";
  const withdrawal = now === "withdrawn" ? await findWithdrawal(reader, newest.story.id) : undefined;
  return {
    hash,
    package: intact ? newest.revision.package : "",
    title: intact ? unpackStory(newest.revision.package).title : "",
    slug: newest.story.slug,
    language: newest.story.language,
    revision: newest.revision.number,
    released: { number, at: at.toISOString(), note },
    now,
    signOffs: await listSignOffs(reader, newest.story.id, round, hash),
    legacy: newest.revision.kind === "import",
    entries: [...(await listPublicEntries(reader, newest.story.id, hash)), ...(withdrawal ? [withdrawal] : [])],
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

async function findHead(reader: Reader): Promise<Verification["head"]> {
  const { ledgerHead } = reader.tables;
  const [head] = await reader.select().from(ledgerHead).orderBy(desc(ledgerHead.seq)).limit(1);
  return head ?? null;
}
