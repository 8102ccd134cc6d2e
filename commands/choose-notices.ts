import { eq } from "drizzle-orm";
import type { NoticeKind } from "@/core/notices/notice-kinds";
import type { Result } from "@/core/refusal";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

export type NoticeChoice = { kind: NoticeKind; desk: boolean; mail: boolean };

/** Keeps what a person wants to be told at the desk and by letter; kinds without a choice come both ways. */
export async function chooseNotices(
  store: Store,
  viewer: { id: string },
  input: { choices: readonly NoticeChoice[] },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    const { noticeChoice } = tx.tables;
    const unwanted = input.choices.filter(({ desk, mail }) => !desk || !mail);
    await tx.delete(noticeChoice).where(eq(noticeChoice.person, viewer.id));
    if (unwanted.length > 0) {
      await tx.insert(noticeChoice).values(unwanted.map((choice) => ({ person: viewer.id, ...choice })));
    }
    const details = { without: unwanted.map(({ kind, desk, mail }) => ({ kind, desk, mail })) };
    await record(tx, { actor: viewer.id, act: "choose_notices", at: now, details });
    return { ok: true };
  });
}
