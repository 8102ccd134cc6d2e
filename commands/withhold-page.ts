import { and, eq } from "drizzle-orm";
import { canonicalJson } from "@/core/story/canonical-json";
import { record } from "@/db/ledger";
import type { Reader, Store } from "@/db/store";

/**
 * Enters into the ledger that a live page was not shown, because its text is not what was signed. Once for each story and hash,
 * however many readers ask for the page.
 */
export async function withholdPage(store: Store, page: { story: string; hash: string }, now: Date): Promise<void> {
  const isEntered = async (reader: Reader) => {
    const { ledgerEntry } = reader.tables;
    const entries = await reader
      .select({ details: ledgerEntry.details })
      .from(ledgerEntry)
      .where(and(eq(ledgerEntry.story, page.story), eq(ledgerEntry.act, "withheld")));
    return entries.some((entry) => entry.details === canonicalJson({ hash: page.hash }));
  };
  if (await store.read(isEntered)) return;
  await store.write(async (tx) => {
    if (await isEntered(tx)) return;
    const { story, hash } = page;
    await record(tx, { actor: null, act: "withheld", story, at: now, details: { hash } });
  });
}
