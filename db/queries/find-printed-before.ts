import { and, eq } from "drizzle-orm";
import type { OldAuditLine } from "@/core/story/published";
import { isPrintedBefore } from "@/core/workflow/legacy";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";

/**
 * What an older site had printed, of a release that is exactly that. The page's own row is not enough: the ledger must say that this
 * text was imported.
 */
export async function findPrintedBefore(
  reader: Reader,
  story: string,
  release: { number: number; revision: string; hash: string },
): Promise<{ audits: OldAuditLine[] } | null> {
  if (release.number !== 1) return null;
  const [found] = await importOf(reader).execute({ story });
  if (!found || !isPrintedBefore(release, found)) return null;
  return (JSON.parse(found.details) as { hash: string }).hash === release.hash ? { audits: found.audits } : null;
}

const importOf = keepQuery((reader) => {
  const { legacyPage, ledgerEntry, revision } = reader.tables;
  return reader
    .select({ revision: legacyPage.revision, audits: legacyPage.audits, details: ledgerEntry.details })
    .from(legacyPage)
    .innerJoin(revision, and(eq(revision.id, legacyPage.revision), eq(revision.kind, "import")))
    .innerJoin(ledgerEntry, and(eq(ledgerEntry.story, legacyPage.story), eq(ledgerEntry.act, "import")))
    .where(eq(legacyPage.story, given("story", legacyPage.story)))
    .prepare("import_of");
});
