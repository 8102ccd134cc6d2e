import { and, count, eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import { type FilterRecord, filterRecord, mostFilters } from "@/core/saved-filter";
import { record } from "@/db/ledger";
import { newId } from "@/db/new-id";
import type { Store, Writer } from "@/db/store";

/**
 * Keeps a filter of a list under a name, for this person alone; one of the same name is replaced. Refuses with not_valid and the
 * places that are wrong, also where 20 are kept already.
 */
export async function keepFilter(
  store: Store,
  viewer: { id: string },
  input: FilterRecord,
  now: Date,
): Promise<Result<{ filter: string }>> {
  return store.write(async (tx) => {
    const parsed = filterRecord.safeParse(input);
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) => ({ place: String(path[0]), reason: message }));
      return refuse("not_valid", problems);
    }
    const { place, name, query } = parsed.data;
    const { savedFilter } = tx.tables;
    const mine = and(eq(savedFilter.person, viewer.id), eq(savedFilter.place, place));
    const [known] = await tx
      .select({ id: savedFilter.id, query: savedFilter.query })
      .from(savedFilter)
      .where(and(mine, eq(savedFilter.name, name)));
    if (known?.query === query) return { ok: true, filter: known.id };
    if (!known && (await isFull(tx, mine))) return refuse("not_valid", [{ place: "name", reason: "too_many" }]);

    const filter = known?.id ?? newId(now);
    if (known) await tx.update(savedFilter).set({ query }).where(eq(savedFilter.id, filter));
    else await tx.insert(savedFilter).values({ id: filter, person: viewer.id, place, name, query });
    await record(tx, { actor: viewer.id, act: "keep_filter", at: now, details: { filter, place, name, query } });
    return { ok: true, filter };
  });
}

async function isFull(tx: Writer, mine: ReturnType<typeof and>): Promise<boolean> {
  const [kept] = await tx.select({ filters: count() }).from(tx.tables.savedFilter).where(mine);
  return (kept?.filters ?? 0) >= mostFilters;
}
