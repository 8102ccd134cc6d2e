import { ne } from "drizzle-orm";
import { answerDigest, remarkDigest } from "@/core/remarks/remark-digest";
import type { Reader } from "@/db/store";
import type { Facts, Fault } from "./facts";

/** Every sent remark and every answer: the ledger entry it went out with has its digest, and the last act on it its state. */
export async function checkRemarks(reader: Reader, facts: Facts): Promise<{ faults: Fault[]; count: number }> {
  const { remark, remarkAnswer } = reader.tables;
  const faults: Fault[] = [];
  const unseen = new Map(facts.remarks);
  const rows = await reader.select().from(remark).where(ne(remark.state, "pending"));
  for (const row of rows) {
    const fact = unseen.get(row.id);
    unseen.delete(row.id);
    const { sentAt } = row;
    const isSent = fact !== undefined && sentAt !== null && fact.digest === remarkDigest({ ...row, sentAt });
    if (!isSent) faults.push({ seq: fact?.seq, what: `remark ${row.id} is not the one that was sent` });
    else if (row.state !== fact.state)
      faults.push({ seq: fact.settled, what: `remark ${row.id} is not ${fact.state}` });
  }
  for (const [id, { seq }] of unseen) faults.push({ seq, what: `remark ${id} is missing` });

  const unheard = new Map(facts.answers);
  for (const row of await reader.select().from(remarkAnswer)) {
    const fact = unheard.get(row.id);
    unheard.delete(row.id);
    if (fact?.digest !== answerDigest(row))
      faults.push({ seq: fact?.seq, what: `answer ${row.id} is not the one that was given` });
  }
  for (const [id, { seq }] of unheard) faults.push({ seq, what: `answer ${id} is missing` });
  return { faults, count: rows.length };
}
