import { canonicalJson, type Json } from "@/core/story/canonical-json";
import type { LedgerEntry } from "@/core/ledger/entry";
import { noteRemarks, type RemarkDetails, type RemarkFacts } from "./note-remarks";

/** Something that does not agree, and the ledger entry it concerns; without one, no entry speaks of it. */
export type Fault = { seq?: number; what: string };

export type Released = {
  seq: number;
  hash: string;
  round: number;
  at: string;
  audits: string[];
  revision: number;
  /** Released by an older site and imported: no signature stands under it. */
  legacy?: true;
};

/** What the ledger says of the rows beside it. */
export type Facts = RemarkFacts & {
  /** By story and number. */
  revisions: Map<string, { seq: number; text: string; by: string | null; asWriter: boolean }>;
  /** By story, round and stage. */
  signOffs: Map<string, { seq: number; text: string }>;
  /** By story, in order. */
  releases: Map<string, Released[]>;
  standings: Map<string, { seq: number; text: string; live: Released | undefined }>;
  /** By story: what an older site printed there. */
  legacies: Map<string, { seq: number; text: string }>;
  /** By address of an older site. */
  addresses: Map<string, { seq: number; story: string }>;
  /** By photo and department. */
  photos: Map<string, number>;
};

type Details = RemarkDetails & {
  revision: number;
  hash: string;
  to?: string;
  stage: number | null;
  round: number;
  signed?: { stage: number; round: number };
  audits: string[];
  releasedAt: string;
  addresses: string[];
  photo: string;
  department: string;
};

export function noFacts(): Facts {
  return {
    revisions: new Map(),
    signOffs: new Map(),
    releases: new Map(),
    standings: new Map(),
    legacies: new Map(),
    addresses: new Map(),
    photos: new Map(),
    remarks: new Map(),
    answers: new Map(),
  };
}

/** Adds what one entry says. */
export function noteEntry(facts: Facts, { seq, at, actor, act, story, details: text }: LedgerEntry): void {
  const details = JSON.parse(text) as Details;
  if (act === "keep_photo") facts.photos.set(`${details.photo} ${details.department}`, seq);
  noteRemarks(facts, seq, act, details);
  if (!story) return;
  const { revision, hash, round, audits } = details;
  if (["create", "save", "amend", "import"].includes(act)) {
    const row = textOf({ hash, by: actor, at });
    facts.revisions.set(`${story} ${revision}`, {
      seq,
      text: row,
      by: actor,
      asWriter: act === "create" || act === "save",
    });
  }
  if (details.signed) {
    const signature = textOf({ ...details.signed, hash, person: actor, meaning: act, at });
    facts.signOffs.set(`${story} ${details.signed.round} ${details.signed.stage}`, { seq, text: signature });
  }
  let live = facts.standings.get(story)?.live;
  if (act === "withdraw") live = undefined;
  if (act === "release" || act === "release_on_time") {
    live = { seq, hash, round, at, audits, revision };
    facts.releases.set(story, [...(facts.releases.get(story) ?? []), live]);
  }
  if (act === "import") live = noteImport(facts, { seq, at, story }, details);
  if (details.to) {
    const standing = textOf({ state: details.to, stage: details.stage, round });
    facts.standings.set(story, { seq, text: standing, live });
  }
}

/** A page of an older site: in print since its old date, with its old audit lines and addresses. */
function noteImport(
  facts: Facts,
  { seq, at, story }: { seq: number; at: string; story: string },
  { hash, round, revision, releasedAt, audits, addresses }: Details,
): Released {
  const live = { seq, hash, round, at: releasedAt, audits: [], revision, legacy: true as const };
  facts.releases.set(story, [...(facts.releases.get(story) ?? []), live]);
  facts.legacies.set(story, { seq, text: textOf({ hash, audits, at }) });
  for (const address of addresses) facts.addresses.set(address, { seq, story });
  return live;
}

/** Members as one text, so that a row and an entry can be compared whole. */
export function textOf(members: { [key: string]: Json | undefined }): string {
  return canonicalJson(members);
}

/** Rows by a name of theirs. */
export function group<T>(rows: readonly T[], nameOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const known = groups.get(name);
    if (known) known.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
