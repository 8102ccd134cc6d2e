import { and, eq, inArray, or } from "drizzle-orm";
import type { Language } from "@/core/story/story-content";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";

/** The story that came over from an older site: its address here, and the hash of the page it was made from. */
export type Imported = { address: string; story: string; slug: string; language: Language; page: string };

/** What stands for these addresses of an older site, each once; an address nobody brought is left out. */
export async function listImported(reader: Reader, addresses: readonly string[]): Promise<Imported[]> {
  if (addresses.length === 0) return [];
  const { oldAddress, story, ledgerEntry } = reader.tables;
  const rows = await reader
    .select({
      address: oldAddress.address,
      story: story.id,
      slug: story.slug,
      language: story.language,
      details: ledgerEntry.details,
    })
    .from(oldAddress)
    .innerJoin(story, eq(story.id, oldAddress.story))
    .innerJoin(ledgerEntry, and(eq(ledgerEntry.story, story.id), eq(ledgerEntry.act, "import")))
    .where(inArray(oldAddress.address, [...addresses]));
  return rows.map(({ details, ...row }) => ({ ...row, page: (JSON.parse(details) as { page: string }).page }));
}

/**
 * Where an address of an older site leads now: the page here, in print or withdrawn. `addresses` are the forms it is looked up
 * under, the most exact first.
 */
export async function findOldAddress(
  reader: Reader,
  [exact = "", loose = exact]: readonly string[],
): Promise<{ language: Language; slug: string } | undefined> {
  const rows = await storyAt(reader).execute({ exact, loose });
  return rows.find(({ address }) => address === exact) ?? rows[0];
}

const storyAt = keepQuery((reader) => {
  const { oldAddress, story } = reader.tables;
  const { address } = oldAddress;
  return reader
    .select({ address, language: story.language, slug: story.slug })
    .from(oldAddress)
    .innerJoin(story, eq(story.id, oldAddress.story))
    .where(or(eq(address, given("exact", address)), eq(address, given("loose", address))))
    .prepare("story_at_old_address");
});
