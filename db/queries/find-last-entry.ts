import { desc } from "drizzle-orm";
import type { Reader } from "../store";

/** The last entry of the ledger: as every act is one, two looks that find the same entry saw the same newsroom. */
export async function findLastEntry(reader: Reader): Promise<{ seq: number; hash: string } | undefined> {
  const { ledgerEntry } = reader.tables;
  const columns = { seq: ledgerEntry.seq, hash: ledgerEntry.hash };
  const [last] = await reader.select(columns).from(ledgerEntry).orderBy(desc(ledgerEntry.seq)).limit(1);
  return last;
}
