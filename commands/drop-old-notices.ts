import { and, eq, exists, gt, inArray, isNull, lt } from "drizzle-orm";
import type { Store } from "@/db/store";

const kept = 90 * 24 * 60 * 60 * 1000;

/**
 * Clears away what was read, sent or skipped more than 90 days ago; failed deliveries stay until somebody looked at them. What waited
 * for somebody and waits no more counts as read from now on, so that the bell has less and less to pass over.
 */
export async function dropOldNotices(store: Store, now: Date): Promise<void> {
  const before = new Date(now.getTime() - kept);
  await store.write(async (tx) => {
    const { notice, delivery, story } = tx.tables;
    const wentOn = tx
      .select({ id: story.id })
      .from(story)
      .where(and(eq(story.id, notice.story), gt(story.since, notice.at)));
    await tx
      .update(notice)
      .set({ readAt: now })
      .where(and(eq(notice.kind, "waiting"), isNull(notice.readAt), exists(wentOn)));
    await tx.delete(notice).where(lt(notice.readAt, before));
    await tx.delete(delivery).where(and(inArray(delivery.state, ["sent", "skipped"]), lt(delivery.settledAt, before)));
  });
}
