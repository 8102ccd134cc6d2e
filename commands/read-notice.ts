import { and, eq, isNull } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { AbsenceNews } from "@/core/notices/say-absence";
import type { NoticeKind } from "@/core/notices/notice-kinds";
import { listAbsenceNews } from "@/db/queries/list-absence-news";
import type { Store } from "@/db/store";

/** Marks one of a person's own notices as read and says what it is about. Refuses with not_found for anybody else's. */
export async function readNotice(
  store: Store,
  viewer: { id: string },
  input: { notice: string },
  now: Date,
): Promise<Result<{ kind: NoticeKind; story: string | null; absence?: AbsenceNews }>> {
  return store.write(async (tx) => {
    const { notice } = tx.tables;
    const own = and(eq(notice.id, input.notice), eq(notice.person, viewer.id));
    const [found] = await tx
      .select({ kind: notice.kind, story: notice.story, seq: notice.seq })
      .from(notice)
      .where(own);
    if (!found) return refuse("not_found");
    await tx
      .update(notice)
      .set({ readAt: now })
      .where(and(own, isNull(notice.readAt)));
    const { kind, story, seq } = found;
    const news = kind === "delegated" ? await listAbsenceNews(tx, [seq]) : undefined;
    return { ok: true, kind, story, absence: news?.get(seq) };
  });
}
