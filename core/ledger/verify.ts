import { genesis, hashEntry, headStatement, type LedgerEntry, type LedgerHead } from "./entry";

/** What may be wrong with a ledger. */
export type LedgerFault =
  | "entry_missing"
  | "entry_out_of_place"
  | "chain_broken"
  | "entry_changed"
  | "head_missing"
  | "head_changed"
  | "signature_false"
  | "newest_cut_off"
  | "rewritten_since_witnessed";

export type LedgerVerdict =
  | { ok: true; entries: number; head?: LedgerHead }
  | { ok: false; seq: number; fault: LedgerFault };

/** A head that was witnessed outside the database; `rewound` when the ledger was seen to go backwards. */
export type Witnessed = LedgerHead & { rewound?: LedgerHead };

type Rows<T> = AsyncIterable<T> | Iterable<T>;

/**
 * Follows a ledger from its first entry to its last (PRODUCT.md, rule 14): numbers without a gap, each entry bound to the one
 * before it, a head signed for each, and the witnessed head among them. Entries and heads come in order of their numbers and are
 * read once. Names the first entry where something is wrong.
 */
export async function verifyLedger(
  entries: Rows<LedgerEntry>,
  heads: Rows<LedgerHead>,
  checkSignature: (head: LedgerHead, statement: string) => boolean,
  witness?: Witnessed,
): Promise<LedgerVerdict> {
  const ahead = iterate(heads);
  let last: LedgerHead | undefined;
  let prev = genesis;
  for await (const entry of entries) {
    const seq = (last?.seq ?? 0) + 1;
    const head = await ahead.next();
    const fault = findEntryFault(entry, seq, prev) ?? findHeadFault(head.value, entry, checkSignature);
    if (fault) return { ok: false, seq, fault };
    if (witness?.seq === seq && witness.hash !== entry.hash)
      return { ok: false, seq, fault: "rewritten_since_witnessed" };
    last = head.value;
    prev = entry.hash;
  }
  const end = (last?.seq ?? 0) + 1;
  if (!(await ahead.next()).done) return { ok: false, seq: end, fault: "entry_missing" };
  const fault = findWitnessFault(witness, end, checkSignature);
  if (fault) return { ok: false, ...fault };
  return { ok: true, entries: end - 1, head: last };
}

function findEntryFault(entry: LedgerEntry, seq: number, prev: string): LedgerFault | undefined {
  if (entry.seq > seq) return "entry_missing";
  if (entry.seq < seq) return "entry_out_of_place";
  if (entry.prev !== prev) return "chain_broken";
  if (hashEntry(entry) !== entry.hash) return "entry_changed";
}

function findHeadFault(
  head: LedgerHead | undefined,
  entry: LedgerEntry,
  checkSignature: (head: LedgerHead, statement: string) => boolean,
): LedgerFault | undefined {
  if (head?.seq !== entry.seq) return "head_missing";
  if (head.hash !== entry.hash) return "head_changed";
  if (!checkSignature(head, headStatement(head))) return "signature_false";
}

function findWitnessFault(
  witness: Witnessed | undefined,
  end: number,
  checkSignature: (head: LedgerHead, statement: string) => boolean,
): { seq: number; fault: LedgerFault } | undefined {
  if (!witness) return undefined;
  if (!checkSignature(witness, headStatement(witness))) return { seq: witness.seq, fault: "signature_false" };
  if (witness.rewound) return { seq: witness.rewound.seq, fault: "rewritten_since_witnessed" };
  if (witness.seq >= end) return { seq: end, fault: "newest_cut_off" };
}

function iterate<T>(rows: Rows<T>): AsyncIterator<T, undefined> | Iterator<T, undefined> {
  return Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
}
