import { and, inArray, lt } from "drizzle-orm";
import type { Store } from "@/db/store";

const kept = 90 * 24 * 60 * 60 * 1000;

/** Clears away what was read, sent or skipped more than 90 days ago. Failed deliveries stay until somebody looked at them. */
export async function dropOldNotices(store: Store, now: Date): Promise<void> {
  const before = new Date(now.getTime() - kept);
  await store.write(async (tx) => {
    const { notice, delivery } = tx.tables;
    await tx.delete(notice).where(lt(notice.readAt, before));
    await tx.delete(delivery).where(and(inArray(delivery.state, ["sent", "skipped"]), lt(delivery.settledAt, before)));
  });
}
