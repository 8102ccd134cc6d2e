import { eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { answerOnce } from "@/db/answer-once";
import { findRemark } from "@/db/queries/find-remark";
import type { Store } from "@/db/store";
import type { RemarkOrder } from "./settle-remark";

/**
 * Throws one's own pending remark away; nobody else ever knew of it. Refuses with not_found, not_allowed, wrong_state or
 * changed_meanwhile.
 */
export async function dropRemark(store: Store, viewer: Viewer, input: RemarkOrder, now: Date): Promise<Result> {
  return store.write((tx) =>
    answerOnce(tx, { person: viewer.id, request: input.request, at: now, what: { drop: input } }, async () => {
      const found = await findRemark(tx, viewer, input.remark);
      if (!found) return refuse("not_found");
      if (found.row.by !== viewer.id) return refuse("not_allowed");
      if (found.row.state !== "pending") return refuse("wrong_state");
      if (found.row.version !== input.version) return refuse("changed_meanwhile");
      await tx.delete(tx.tables.remark).where(eq(tx.tables.remark.id, found.row.id));
      return { ok: true };
    }),
  );
}
