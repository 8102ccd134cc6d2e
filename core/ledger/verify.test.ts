import fc from "fast-check";
import { expect, test } from "vitest";
import { chain, hashEntry, type LedgerEntry, type LedgerHead } from "./entry";
import { verifyLedger } from "./verify";

const key = "the newsroom's key";
const sign = ({ seq, hash }: { seq: number; hash: string }): LedgerHead => ({
  seq,
  hash,
  key,
  signature: `${key} ${seq} ${hash}`,
});
const isGenuine = (head: LedgerHead) => head.signature === sign(head).signature;

function ledgerOf(length: number): { entries: LedgerEntry[]; heads: LedgerHead[] } {
  const entries: LedgerEntry[] = [];
  for (let at = 0; at < length; at++) {
    const act = {
      actor: `person-${at % 3}`,
      act: "save",
      story: "story",
      at: new Date(1_772_000_000_000 + at),
      details: { at },
    };
    entries.push(chain(entries.at(-1), act));
  }
  return { entries, heads: entries.map(sign) };
}

test("an untouched ledger is good, an empty one too", async () => {
  const { entries, heads } = ledgerOf(20);
  expect(await verifyLedger(entries, heads, isGenuine, heads[12])).toEqual({ ok: true, entries: 20, head: heads[19] });
  expect(await verifyLedger([], [], isGenuine)).toEqual({ ok: true, entries: 0, head: undefined });
});

const members = ["at", "actor", "act", "story", "details", "prev", "hash"] as const;

test("every change of an entry is found at that entry", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(19), fc.constantFrom(...members), async (at, member) => {
      const { entries, heads } = ledgerOf(20);
      entries[at] = { ...entries[at]!, [member]: `${entries[at]![member]} ` };
      expect(await verifyLedger(entries, heads, isGenuine)).toMatchObject({ ok: false, seq: at + 1 });
    }),
  );
});

test("an entry changed together with every hash behind it fails on its signature", async () => {
  const { entries, heads } = ledgerOf(20);
  const forged = entries.slice(0, 7);
  for (const entry of entries.slice(7)) {
    const next = { ...entry, prev: forged.at(-1)!.hash, actor: "somebody else" };
    forged.push({ ...next, hash: hashEntry(next) });
  }
  expect(await verifyLedger(forged, heads, isGenuine)).toEqual({ ok: false, seq: 8, fault: "head_changed" });
  const forgedHeads = forged.map((entry, at) => ({ ...heads[at]!, hash: entry.hash }));
  expect(await verifyLedger(forged, forgedHeads, isGenuine)).toEqual({ ok: false, seq: 8, fault: "signature_false" });
});

test("a deleted, doubled or swapped entry is found where it stood", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(17), async (at) => {
      const { entries, heads } = ledgerOf(20);
      const without = entries.toSpliced(at, 1);
      expect(await verifyLedger(without, heads, isGenuine)).toEqual({ ok: false, seq: at + 1, fault: "entry_missing" });
      const doubled = entries.toSpliced(at, 0, entries[at]!);
      expect(await verifyLedger(doubled, heads, isGenuine)).toMatchObject({ ok: false, seq: at + 2 });
      const [one, two] = [entries[at]!, entries[at + 1]!];
      const swapped = entries.toSpliced(at, 2, { ...two, seq: one.seq }, { ...one, seq: two.seq });
      expect(await verifyLedger(swapped, heads, isGenuine)).toMatchObject({ ok: false, seq: at + 1 });
      expect(await verifyLedger(entries, heads.toSpliced(at, 1), isGenuine)).toMatchObject({
        seq: at + 1,
        fault: "head_missing",
      });
    }),
  );
});

test("cutting off the newest entries is found by the heads left behind or by the witness", async () => {
  const { entries, heads } = ledgerOf(20);
  expect(await verifyLedger(entries.slice(0, 15), heads, isGenuine)).toEqual({
    ok: false,
    seq: 16,
    fault: "entry_missing",
  });
  const cut = [entries.slice(0, 15), heads.slice(0, 15)] as const;
  expect(await verifyLedger(...cut, isGenuine, heads[19])).toEqual({ ok: false, seq: 16, fault: "newest_cut_off" });
  expect(await verifyLedger(...cut, isGenuine, heads[14])).toMatchObject({ ok: true });
});

test("entries rewritten with the newsroom's own key are found by the witness", async () => {
  const { entries, heads } = ledgerOf(20);
  const again = entries.slice(0, 15);
  for (let at = 15; at < 30; at++) {
    again.push(chain(again.at(-1), { actor: "forger", act: "save", story: null, at: new Date(0), details: { at } }));
  }
  const verdict = await verifyLedger(again, again.map(sign), isGenuine, heads[19]);
  expect(verdict).toEqual({ ok: false, seq: 20, fault: "rewritten_since_witnessed" });
  const rewound = { ...heads[19]!, rewound: sign(again[15]!) };
  expect(await verifyLedger(entries, heads, isGenuine, rewound)).toMatchObject({ ok: false, seq: 16 });
  expect(await verifyLedger(entries, heads, isGenuine, { ...heads[9]!, signature: "" })).toMatchObject({
    fault: "signature_false",
  });
});
