import { desc } from "drizzle-orm";
import { chain, type LedgerEntry } from "@/core/ledger/entry";
import type { Json } from "@/core/story/canonical-json";
import { allGiven, keepQuery } from "./kept-query";
import type { Writer } from "./store";

/** One act for the ledger. `actor` and `story` are ids; the clock's own acts have no actor. */
export type Act = {
  actor: string | null;
  act: string;
  story?: string;
  at: Date;
  details?: { [key: string]: Json | undefined };
};

/** Appends one act to the ledger and signs the new head, in the transaction of the act itself (PRODUCT.md, rule 14). */
export async function record(tx: Writer, { actor, act, story, at, details }: Act): Promise<LedgerEntry> {
  const [last] = await lastEntry(tx).execute();
  const entry = chain(last, { actor, act, story: story ?? null, at, details: details ?? {} });
  await newEntry(tx).execute({ ...entry, at });
  await newHead(tx).execute(tx.sealer.seal(entry));
  return entry;
}

const lastEntry = keepQuery((tx: Writer) => {
  const { ledgerEntry } = tx.tables;
  return tx
    .select({ seq: ledgerEntry.seq, hash: ledgerEntry.hash })
    .from(ledgerEntry)
    .orderBy(desc(ledgerEntry.seq))
    .limit(1)
    .prepare("last_entry");
});

const newEntry = keepQuery((tx: Writer) => {
  const { ledgerEntry } = tx.tables;
  return tx.insert(ledgerEntry).values(allGiven(ledgerEntry)).prepare("new_entry");
});

const newHead = keepQuery((tx: Writer) => {
  const { ledgerHead } = tx.tables;
  return tx.insert(ledgerHead).values(allGiven(ledgerHead)).prepare("new_head");
});
