import { and, eq, inArray, or, sql } from "drizzle-orm";
import { foldAddress } from "@/core/site/old-address";
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

type Moved = { language: Language; slug: string };

/**
 * Where an address of an older site leads now: the page here, in print or withdrawn. `addresses` are the forms it is looked up
 * under, three at most, the most exact first: each as it is, then each in any case, where only one story answers to it. Two look-ups
 * by key at most.
 */
export async function findOldAddress(reader: Reader, addresses: readonly string[]): Promise<Moved | undefined> {
  if (addresses.length === 0) return undefined;
  const exact = await storyAt(reader).execute(named(addresses));
  const found = addresses.flatMap((address) => exact.filter((row) => row.address === address))[0];
  if (found) return found;
  const forms = addresses.map(foldAddress);
  const folded = await storyAtFolded(reader).execute(named(forms));
  const each = forms.map((form) => folded.filter((row) => foldAddress(row.address) === form));
  const nearest = each.find((rows) => rows.length > 0) ?? [];
  return nearest.every(({ slug }) => slug === nearest[0]?.slug) ? nearest[0] : undefined;
}

function named([first = "", second = first, third = second]: readonly string[]) {
  return { first, second, third };
}

const places = ["first", "second", "third"] as const;

const storyAt = keepQuery((reader) => {
  const { oldAddress, story } = reader.tables;
  const { address } = oldAddress;
  return reader
    .select({ address, language: story.language, slug: story.slug })
    .from(oldAddress)
    .innerJoin(story, eq(story.id, oldAddress.story))
    .where(or(...places.map((place) => eq(address, given(place, address)))))
    .prepare("story_at_old_address");
});

/** More rows than differ in case alone are no answer anyway. */
const storyAtFolded = keepQuery((reader) => {
  const { oldAddress, story } = reader.tables;
  const { address } = oldAddress;
  return reader
    .select({ address, language: story.language, slug: story.slug })
    .from(oldAddress)
    .innerJoin(story, eq(story.id, oldAddress.story))
    .where(or(...places.map((place) => eq(sql`lower(${address})`, given(place, address)))))
    .limit(20)
    .prepare("story_at_folded_address");
});
