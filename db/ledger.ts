import { desc } from "drizzle-orm";
import { chain, type LedgerEntry } from "@/core/ledger/entry";
import type { Json } from "@/core/story/canonical-json";
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
  const { ledgerEntry, ledgerHead } = tx.tables;
  const [last] = await tx
    .select({ seq: ledgerEntry.seq, hash: ledgerEntry.hash })
    .from(ledgerEntry)
    .orderBy(desc(ledgerEntry.seq))
    .limit(1);
  const entry = chain(last, { actor, act, story: story ?? null, at, details: details ?? {} });
  await tx.insert(ledgerEntry).values({ ...entry, at });
  await tx.insert(ledgerHead).values(tx.sealer.seal(entry));
  return entry;
}
