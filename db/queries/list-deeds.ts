import { eq, inArray } from "drizzle-orm";
import { type Deed, readDeed } from "@/core/notices/deed";
import type { Reader } from "../store";

/**
 * What was done where these notices or deliveries tell of an act on a story, by the number of the entry: one question for all of
 * them. Only entries of the very story that is told of count, since only those stand in its history.
 */
export async function listDeeds(
  reader: Reader,
  tellings: readonly { seq: number; story: string | null }[],
): Promise<Map<number, Deed>> {
  const stories = new Map(tellings.flatMap(({ seq, story }) => (story ? [[seq, story] as const] : [])));
  if (stories.size === 0) return new Map();
  const { ledgerEntry, person } = reader.tables;
  const { seq, story, act, at, actor, details } = ledgerEntry;
  const rows = await reader
    .select({ seq, story, act, at, actor, details, zh: person.zh, en: person.en })
    .from(ledgerEntry)
    .leftJoin(person, eq(person.id, ledgerEntry.actor))
    .where(inArray(ledgerEntry.seq, [...stories.keys()]));
  return new Map(
    rows.flatMap((row) => {
      const deed = row.story === stories.get(row.seq) ? readDeed(row) : undefined;
      return deed ? [[row.seq, deed] as const] : [];
    }),
  );
}
