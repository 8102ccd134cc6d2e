import { asc, eq, inArray } from "drizzle-orm";
import type { OldAuditLine } from "@/core/story/published";
import type { Reader } from "../store";

/** What an older site had printed: where it stood there, the first of its addresses, and the audits it named. */
export type OldPrint = { story: string; address: string; audits: readonly OldAuditLine[] };

/** Those of these stories, 500 at most, that came over from an older site. */
export async function listOldPages(reader: Reader, stories: readonly string[]): Promise<OldPrint[]> {
  if (stories.length === 0) return [];
  const { legacyPage, oldAddress } = reader.tables;
  const rows = await reader
    .select({ story: legacyPage.story, audits: legacyPage.audits, address: oldAddress.address })
    .from(legacyPage)
    .innerJoin(oldAddress, eq(oldAddress.story, legacyPage.story))
    .where(inArray(legacyPage.story, [...stories]))
    .orderBy(asc(oldAddress.address));
  const pages = new Map<string, OldPrint>();
  for (const print of rows) if (!pages.has(print.story)) pages.set(print.story, print);
  return [...pages.values()];
}
