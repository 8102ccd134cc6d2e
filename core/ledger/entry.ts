import { sha256Hex } from "../sha256-hex";
import { canonicalJson, type Json } from "../story/canonical-json";

/** What the ledger keeps of one act. `details` is canonical JSON text; `at` is ISO 8601 in UTC with milliseconds. */
export type LedgerEntry = {
  seq: number;
  at: string;
  actor: string | null;
  act: string;
  story: string | null;
  details: string;
  prev: string;
  hash: string;
};

/** The head of the ledger after one entry, signed with a key the database never holds. */
export type LedgerHead = { seq: number; hash: string; key: string; signature: string };

/** What the first entry names as its predecessor. */
export const genesis = "0".repeat(64);

/** The RFC 8785 JSON of all members of an entry but its hash, the previous hash among them. */
export function entryStatement(entry: Omit<LedgerEntry, "hash">): string {
  const { seq, at, actor, act, story, details, prev } = entry;
  return canonicalJson({ seq, at, actor, act, story, details, prev });
}

/** The hash of an entry: SHA-256 over its statement. */
export function hashEntry(entry: Omit<LedgerEntry, "hash">): string {
  return sha256Hex(entryStatement(entry));
}

/** The next entry of a chain whose last entry is given, or its first. */
export function chain(
  last: Pick<LedgerEntry, "seq" | "hash"> | undefined,
  act: Pick<LedgerEntry, "actor" | "act" | "story"> & { at: Date; details: { [key: string]: Json | undefined } },
): LedgerEntry {
  const entry = {
    seq: (last?.seq ?? 0) + 1,
    at: act.at.toISOString(),
    actor: act.actor,
    act: act.act,
    story: act.story,
    details: canonicalJson(act.details),
    prev: last?.hash ?? genesis,
  };
  return { ...entry, hash: hashEntry(entry) };
}

/** The words a head's signature covers. */
export function headStatement(head: Pick<LedgerHead, "seq" | "hash">): string {
  return `imprimatur-ledger/1 ${head.seq} ${head.hash}`;
}
