import { findActObstacle, type RemarkActName, remarkActs } from "@/core/remarks/remark-rules";
import { type Result, refuse } from "@/core/refusal";
import type { Json } from "@/core/story/canonical-json";
import type { Viewer } from "@/core/viewer";
import { answerOnce } from "@/db/answer-once";
import { record } from "@/db/ledger";
import { findRemark } from "@/db/queries/find-remark";
import { listThreadPeople } from "@/db/queries/list-thread-people";
import { moveRemark } from "@/db/remark-writes";
import type { Store, Writer } from "@/db/store";
import { tellPeople } from "@/db/tell";

/** One remark at the version the person saw, and the name of this request. */
export type RemarkOrder = { remark: string; version: number; request: string };

type Settling = Exclude<RemarkActName, "apply">;

/**
 * One act on one sent remark: guarded by the version the person saw, one ledger entry, once however often it is sent. Refuses with
 * not_found, not_allowed, wrong_state or changed_meanwhile.
 */
export async function settleRemark(
  store: Store,
  viewer: Viewer,
  name: Settling,
  input: RemarkOrder,
  now: Date,
  effect: (tx: Writer) => Promise<{ [key: string]: Json }> = () => Promise.resolve({}),
): Promise<Result<{ story: string }>> {
  return store.write((tx) =>
    answerOnce(tx, { person: viewer.id, request: input.request, at: now, what: { name, ...input } }, async () => {
      const found = await findRemark(tx, viewer, input.remark);
      if (!found) return refuse("not_found");
      const { row, story } = found;
      const refused = findActObstacle(name, viewer, story.standing, row);
      if (refused) return refused;
      if (
        input.version !== row.version ||
        !(await moveRemark(tx, { id: row.id, version: row.version }, changeBy(name, viewer, now)))
      ) {
        return refuse("changed_meanwhile");
      }
      const details = { about: row.id, ...(await effect(tx)) };
      const entry = await record(tx, { actor: viewer.id, act: `${name}_remark`, story: row.story, at: now, details });
      const kind = name === "answer" ? "remark_answered" : "remark_settled";
      const people = await listThreadPeople(tx, story.standing, [row]);
      await tellPeople(tx, entry, { kind, people }, now);
      return { ok: true, story: row.story };
    }),
  );
}

function changeBy(name: Settling, viewer: Viewer, now: Date) {
  if (name === "answer") return {};
  const settled = name === "reopen" ? { settledBy: null, settledAt: null } : { settledBy: viewer.id, settledAt: now };
  return { state: remarkActs[name].to, ...settled };
}
