import { and, asc, eq } from "drizzle-orm";
import { placeAnchor } from "@/core/remarks/anchor";
import type { RemarkState } from "@/core/remarks/remark";
import { remarkDigest } from "@/core/remarks/remark-digest";
import { unpackStory } from "@/core/story/story-package";
import { given, keepQuery } from "./kept-query";
import type { StoryRecord } from "./queries/find-story";
import type { Writer } from "./store";

/** A sent remark as its verdict's ledger entry names it. */
export type SentMark = { id: string; digest: string };

/**
 * Sends the remarks that a person has pending on a story, with the verdict whose transaction this is: each at its place in the
 * text that is judged, or with its old quote where it has none there. Undefined when there are none.
 */
export async function sendRemarks(
  tx: Writer,
  story: Pick<StoryRecord, "row" | "head">,
  person: string,
  at: Date,
): Promise<SentMark[] | undefined> {
  const pending = await pendingOf(tx).execute({ story: story.row.id, by: person });
  if (pending.length === 0) return undefined;

  const { remark } = tx.tables;
  const marks: SentMark[] = [];
  for (const row of pending) {
    const moved = row.revision === story.head.id ? undefined : placeAnchor(row.anchor, unpackStory(story.head.package));
    const placed = moved ? { revision: story.head.id, anchor: moved } : { revision: row.revision, anchor: row.anchor };
    const sent = { ...placed, state: "open" as const, sentAt: at, version: row.version + 1 };
    await tx.update(remark).set(sent).where(eq(remark.id, row.id));
    marks.push({ id: row.id, digest: remarkDigest({ ...row, ...sent }) });
  }
  return marks;
}

const pendingOf = keepQuery((tx: Writer) => {
  const { remark } = tx.tables;
  const { story, by, state, id } = remark;
  return tx
    .select()
    .from(remark)
    .where(and(eq(story, given("story", story)), eq(by, given("by", by)), eq(state, "pending")))
    .orderBy(asc(id))
    .prepare("pending_of");
});

/** Moves a remark on from the version somebody saw; false when another act came first. */
export async function moveRemark(
  tx: Writer,
  seen: { id: string; version: number },
  change: {
    state?: RemarkState;
    words?: string;
    replacement?: string | null;
    settledBy?: string | null;
    settledAt?: Date | null;
  },
): Promise<boolean> {
  const { remark } = tx.tables;
  const moved = await tx
    .update(remark)
    .set({ ...change, version: seen.version + 1 })
    .where(and(eq(remark.id, seen.id), eq(remark.version, seen.version)))
    .returning({ id: remark.id });
  return moved.length === 1;
}
