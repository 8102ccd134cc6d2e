import { and, asc, eq, gt, lte } from "drizzle-orm";
import { pageTags, storyTag } from "@/core/story/page-tags";
import type { Reader } from "../store";
import { listPagesBeside } from "./list-pages-beside";

/** The public pages, by tag, that imports changed after one entry of the ledger and up to another. */
export async function listImportedPages(reader: Reader, after: number, upTo: number): Promise<string[]> {
  const { ledgerEntry, liveStory } = reader.tables;
  const rows = await reader
    .select({ shown: liveStory })
    .from(ledgerEntry)
    .innerJoin(liveStory, eq(liveStory.story, ledgerEntry.story))
    .where(and(gt(ledgerEntry.seq, after), lte(ledgerEntry.seq, upTo), eq(ledgerEntry.act, "import")))
    .orderBy(asc(ledgerEntry.seq));
  const pages = new Set<string>();
  for (const { shown } of rows) {
    for (const tag of pageTags(shown)) pages.add(tag);
    for (const slug of await listPagesBeside(reader, shown)) pages.add(storyTag(slug));
  }
  return [...pages];
}
