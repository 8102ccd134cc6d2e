import { and, asc, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Leased } from "@/db/queries/find-parcel";
import type { Store } from "@/db/store";

/** How long a delivery belongs to the process that took it; longer than any try can last. */
const leaseLasts = 120_000;

/**
 * Takes what is due for this process alone, oldest first: while the lease lasts no other process finds it. A process that dies
 * between sending and settling leaves it to be sent once more.
 */
export async function leaseDeliveries(store: Store, now: Date, atOnce = 10): Promise<Leased[]> {
  return store.write(async (tx) => {
    const { delivery } = tx.tables;
    const free = and(
      eq(delivery.state, "waiting"),
      lte(delivery.dueAt, now),
      or(isNull(delivery.leasedUntil), lte(delivery.leasedUntil, now)),
    );
    const due = await tx
      .select({ id: delivery.id })
      .from(delivery)
      .where(free)
      .orderBy(asc(delivery.dueAt), asc(delivery.id))
      .limit(atOnce);
    const leased: Leased[] = [];
    for (const { id } of due) {
      const taken = await tx
        .update(delivery)
        .set({ leasedUntil: new Date(now.getTime() + leaseLasts), attempts: sql`${delivery.attempts} + 1` })
        .where(and(eq(delivery.id, id), free))
        .returning();
      leased.push(...taken);
    }
    return leased;
  });
}
