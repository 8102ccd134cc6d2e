import { and, eq, isNull, lte } from "drizzle-orm";
import type { Result } from "@/core/refusal";
import type { Store } from "@/db/store";

/** Marks a person's notices as read, up to the newest one their page showed: what arrived since stays new. */
export async function readAllNotices(
  store: Store,
  viewer: { id: string },
  input: { until: Date },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    const { notice } = tx.tables;
    await tx
      .update(notice)
      .set({ readAt: now })
      .where(and(eq(notice.person, viewer.id), isNull(notice.readAt), lte(notice.at, input.until)));
    return { ok: true };
  });
}
