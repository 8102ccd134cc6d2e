import { and, asc, desc, eq } from "drizzle-orm";
import type { PrintedSignOff, PublishedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { isIntact, unpackStory } from "@/core/story/story-package";
import { namesOf } from "@/core/workflow/policy";
import type { Stage } from "@/core/workflow/standing";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";
import { findPrintedBefore } from "./find-printed-before";

/** What stands at a story's address: the story, a notice in its place, or nothing. Drafts are nothing. */
export type Published =
  | { standing: "live"; story: PublishedStory }
  | { standing: "withheld"; story: string; hash: string }
  | { standing: "withdrawn" | "unknown"; language: Language | null };

/**
 * The published story of an address. The text is hashed again and the signatures under its release are counted again at every
 * call: a story that is not what was signed by everybody it needed is withheld, whoever changed the database. Only the first release of
 * an imported page needs no signature, and says so (`legacy`).
 */
export async function findPublishedStory(reader: Reader, slug: string): Promise<Published> {
  const found = await findLive(reader, slug);
  if (!found) return findGone(reader, slug);

  const { release, revision } = found;
  const withheld = { standing: "withheld", story: found.story, hash: release?.hash ?? revision.hash } as const;
  // What stands at the address must be the newest release: an older text or one that was never released is no page.
  if (release?.revision !== revision.id || !isIntact(revision.package, release.hash)) return withheld;

  const legacy = await findPrintedBefore(reader, found.story, release);
  const signOffs = legacy ? [] : await listSignOffs(reader, found.story, release.round, release.hash);
  const content = unpackStory(revision.package);
  const audits = found.atRest ? found.stages.length : 2;
  if (content.slug !== slug || !(legacy || isSignedThrough(signOffs, audits))) return withheld;
  return {
    standing: "live",
    story: {
      id: found.story,
      place: found.place,
      content,
      revision: revision.number,
      hash: release.hash,
      releasedAt: found.releasedAt.toISOString(),
      correctedAt: found.correctedAt?.toISOString() ?? null,
      corrections: await listCorrections(reader, found.story),
      signOffs: signOffs.map(printed),
      legacy,
    },
  };
}

async function findLive(reader: Reader, slug: string) {
  const [found] = await liveAt(reader).execute({ slug });
  return found && { ...found, atRest: found.state === "published" };
}

const liveAt = keepQuery((reader) => {
  const { liveStory, story, revision, release, flow } = reader.tables;
  return reader
    .select({
      story: liveStory.story,
      place: liveStory.place,
      releasedAt: liveStory.releasedAt,
      correctedAt: liveStory.correctedAt,
      revision: { id: revision.id, number: revision.number, package: revision.package, hash: revision.hash },
      release: { number: release.number, revision: release.revision, hash: release.hash, round: release.round },
      stages: flow.stages,
      state: story.state,
    })
    .from(liveStory)
    .innerJoin(story, eq(story.id, liveStory.story))
    .innerJoin(revision, eq(revision.id, story.live))
    .innerJoin(flow, eq(flow.id, story.flow))
    .leftJoin(release, eq(release.story, story.id))
    .where(eq(liveStory.slug, given("slug", liveStory.slug)))
    .orderBy(desc(release.number))
    .limit(1)
    .prepare("live_at");
});

/** Only a story that was released once is withdrawn; what never was does not exist. */
async function findGone(reader: Reader, slug: string): Promise<Published> {
  const { story } = reader.tables;
  const [gone] = await reader
    .select({ language: story.language })
    .from(story)
    .where(and(eq(story.slug, slug), eq(story.state, "withdrawn")));
  return gone ? { standing: "withdrawn", language: gone.language } : { standing: "unknown", language: null };
}

async function listSignOffs(reader: Reader, story: string, round: number, hash: string) {
  return signOffsOf(reader).execute({ story, round, hash });
}

const signOffsOf = keepQuery((reader) => {
  const { signOff } = reader.tables;
  const { story, round, hash } = signOff;
  return reader
    .select()
    .from(signOff)
    .where(and(eq(story, given("story", story)), eq(round, given("round", round)), eq(hash, given("hash", hash))))
    .orderBy(asc(signOff.stage))
    .prepare("sign_offs_of_release");
});

type SignOffRow = Awaited<ReturnType<typeof listSignOffs>>[number];

/** Every audit signed in order, by different people. A correction under way may follow a newer flow: no release has under two. */
function isSignedThrough(signOffs: readonly SignOffRow[], audits: number): boolean {
  const people = signOffs.flatMap(namesOf);
  const inOrder = signOffs.every((signOff, at) => signOff.stage === at);
  return inOrder && signOffs.length >= audits && new Set(people).size === people.length;
}

function printed({ role, stage, nameZh, unitZh, nameEn, unitEn, at }: SignOffRow): PrintedSignOff {
  const zh = { name: nameZh, unit: unitZh };
  const en = { name: nameEn, unit: unitEn };
  return { role: role as Stage["role"], stage, zh, en, at: at.toISOString() };
}

async function listCorrections(reader: Reader, story: string) {
  const releases = await releasesOf(reader).execute({ story });
  return releases.filter(({ number }) => number > 1).map(({ note, at }) => ({ note, at: at.toISOString() }));
}

const releasesOf = keepQuery((reader) => {
  const { release } = reader.tables;
  return reader
    .select({ number: release.number, note: release.note, at: release.at })
    .from(release)
    .where(eq(release.story, given("story", release.story)))
    .orderBy(desc(release.number))
    .prepare("releases_of");
});
