import { eq } from "drizzle-orm";
import type { LedgerHead } from "@/core/ledger/entry";
import type { Reader } from "../store";

/** The signed head of the ledger as it stood after one entry; undefined when there is no such entry. */
export async function findHeadAfter(reader: Reader, seq: number): Promise<LedgerHead | undefined> {
  const { ledgerHead } = reader.tables;
  const [head] = await reader.select().from(ledgerHead).where(eq(ledgerHead.seq, seq));
  return head;
}
