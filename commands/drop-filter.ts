import { and, eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { FilterPlace } from "@/core/saved-filter";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/** Takes one of this person's own filters away. Refuses with not_found when they have no such filter (PRODUCT.md, rule 16). */
export async function dropFilter(
  store: Store,
  viewer: { id: string },
  input: { filter: string },
  now: Date,
): Promise<Result<{ place: FilterPlace }>> {
  return store.write(async (tx) => {
    const { savedFilter } = tx.tables;
    const theirs = and(eq(savedFilter.id, input.filter), eq(savedFilter.person, viewer.id));
    const [dropped] = await tx
      .delete(savedFilter)
      .where(theirs)
      .returning({ place: savedFilter.place, name: savedFilter.name });
    if (!dropped) return refuse("not_found");
    await record(tx, { actor: viewer.id, act: "drop_filter", at: now, details: { ...input, ...dropped } });
    return { ok: true, place: dropped.place };
  });
}
