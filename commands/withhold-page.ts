import { and, eq } from "drizzle-orm";
import { canonicalJson } from "@/core/story/canonical-json";
import { record } from "@/db/ledger";
import { listOverseers } from "@/db/queries/list-overseers";
import type { Reader, Store } from "@/db/store";
import { tellPeople } from "@/db/tell";

/**
 * Enters into the ledger that a live page was not shown, because its text is not what was signed, and tells the administrators and
 * the college's auditors. Once for each story and hash, however many readers ask for the page: true the first time.
 */
export async function withholdPage(store: Store, page: { story: string; hash: string }, now: Date): Promise<boolean> {
  const isEntered = async (reader: Reader) => {
    const { ledgerEntry } = reader.tables;
    const entries = await reader
      .select({ details: ledgerEntry.details })
      .from(ledgerEntry)
      .where(and(eq(ledgerEntry.story, page.story), eq(ledgerEntry.act, "withheld")));
    return entries.some((entry) => entry.details === canonicalJson({ hash: page.hash }));
  };
  if (await store.read(isEntered)) return false;
  return store.write(async (tx) => {
    if (await isEntered(tx)) return false;
    const { story, hash } = page;
    const entry = await record(tx, { actor: null, act: "withheld", story, at: now, details: { hash } });
    await tellPeople(tx, entry, { kind: "altered", people: await listOverseers(tx, now) }, now);
    return true;
  });
}
