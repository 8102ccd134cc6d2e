import { createPublicKey, verify } from "node:crypto";
import { asc, eq, gt } from "drizzle-orm";
import type { LedgerEntry, LedgerHead } from "@/core/ledger/entry";
import { verifyLedger, type Witnessed } from "@/core/ledger/verify";
import { keyName } from "@/db/sealer";
import type { Reader } from "@/db/store";
import { checkPhotos, checkPress } from "./check-files";
import { checkLegacy } from "./check-legacy";
import { checkLists, checkStories, type Revised } from "./check-print";
import { checkRemarks } from "./check-remarks";
import { checkReleases, checkRevisions, checkSignOffs } from "./check-records";
import { type Facts, type Fault, noFacts, noteEntry } from "./facts";

export type Found = { faults: Fault[]; counts: Record<string, number> };

type Newsroom = {
  reader: Reader;
  dataDir: string;
  publicKeyPem: string;
  witness?: Witnessed;
  say?: (line: string) => void;
};

/**
 * Checks everything a newsroom keeps against its ledger, and the ledger against the key that signed it and the witness outside.
 * The first fault stands first: of the ledger itself, otherwise of the earliest entry whose effect does not agree with it.
 */
export async function verifyNewsroom({ reader, dataDir, publicKeyPem, witness, say }: Newsroom): Promise<Found> {
  const facts = noFacts();
  const verdict = await verifyLedger(
    listEntries(reader, facts, say),
    listHeads(reader),
    checker(publicKeyPem),
    witness,
  );
  if (!verdict.ok) {
    const what = `ledger entry ${verdict.seq}: ${verdict.fault.replaceAll("_", " ")}`;
    return { faults: [{ seq: verdict.seq, what }], counts: {} };
  }

  say?.("Checking revisions, sign-offs and pages …");
  const revisions = new Map<string, Revised>();
  const packages = new Map<string, string>();
  const wanted = await listWantedRevisions(reader);
  const faults = await checkRevisions(reader, facts, (revision) => {
    if (wanted.ids.has(revision.id)) revisions.set(revision.id, revision);
    if (wanted.ids.has(revision.id) || wanted.hashes.has(revision.hash)) packages.set(revision.hash, revision.package);
  });
  // What cannot be unpacked cannot be looked into any further.
  if (faults.length > 0) return { faults: inOrder(faults), counts: {} };
  const signOffs = await checkSignOffs(reader, facts);
  const releases = await checkReleases(reader, facts, packages);
  const stories = await checkStories(reader, facts, revisions);
  const lists = await checkLists(reader, facts, revisions);
  const photos = await checkPhotos(reader, dataDir, facts);
  const press = await checkPress(dataDir, await listLiveSlugs(reader));
  const remarks = await checkRemarks(reader, facts);
  const legacy = await checkLegacy(reader, facts);
  const parts = [signOffs, releases, stories, photos, press, remarks, legacy].flatMap((part) => part.faults);
  const counts = {
    "ledger entries": verdict.entries,
    stories: stories.count,
    revisions: facts.revisions.size,
    "sign-offs": signOffs.count,
    releases: releases.count,
    "imported pages": legacy.count,
    photos: photos.count,
    remarks: remarks.count,
    "pressed pages": press.count,
  };
  return { faults: inOrder([...parts, ...lists]), counts };
}

function inOrder(faults: Fault[]): Fault[] {
  return faults.toSorted((one, other) => (one.seq ?? Infinity) - (other.seq ?? Infinity));
}

function checker(publicKeyPem: string): (head: LedgerHead, statement: string) => boolean {
  const publicKey = createPublicKey(publicKeyPem);
  const name = keyName(publicKey);
  return ({ key, signature }, statement) =>
    key === name && verify(null, Buffer.from(statement), publicKey, Buffer.from(signature, "base64"));
}

const atOnce = 500;

async function* listEntries(reader: Reader, facts: Facts, say?: (line: string) => void): AsyncGenerator<LedgerEntry> {
  const { ledgerEntry } = reader.tables;
  for (let last = -1; ; ) {
    const rows = await reader
      .select()
      .from(ledgerEntry)
      .where(gt(ledgerEntry.seq, last))
      .orderBy(asc(ledgerEntry.seq))
      .limit(atOnce);
    for (const row of rows) {
      const entry = { ...row, at: row.at.toISOString() };
      yield entry;
      // Only what passed is noted: the generator goes on when the entry before it was found good.
      noteEntry(facts, entry);
    }
    const end = rows.at(-1);
    if (!end) return;
    last = end.seq;
    say?.(`Checking the ledger … ${last}`);
  }
}

async function* listHeads(reader: Reader): AsyncGenerator<LedgerHead> {
  const { ledgerHead } = reader.tables;
  for (let last = -1; ; ) {
    const rows = await reader
      .select()
      .from(ledgerHead)
      .where(gt(ledgerHead.seq, last))
      .orderBy(asc(ledgerHead.seq))
      .limit(atOnce);
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.seq;
  }
}

/** Of all revisions only those that a story shows or that were released are kept at hand. */
async function listWantedRevisions(reader: Reader) {
  const { story, release } = reader.tables;
  const stories = await reader.select({ head: story.head, live: story.live }).from(story);
  const released = await reader.select({ hash: release.hash }).from(release);
  return {
    ids: new Set(stories.flatMap(({ head, live }) => [head, ...(live ? [live] : [])])),
    hashes: new Set(released.map(({ hash }) => hash)),
  };
}

async function listLiveSlugs(reader: Reader): Promise<Set<string>> {
  const { story, liveStory } = reader.tables;
  const rows = await reader
    .select({ slug: story.slug })
    .from(liveStory)
    .innerJoin(story, eq(story.id, liveStory.story));
  return new Set(rows.map(({ slug }) => slug));
}
