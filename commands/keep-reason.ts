import { and, eq, max } from "drizzle-orm";
import { type Problem, type Result, refuse } from "@/core/refusal";
import { type ReasonRecord, reasonRecord } from "@/core/registry/record";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { newId } from "@/db/new-id";
import { findReason, listReasons } from "@/db/queries/list-reasons";
import type { Seen } from "@/db/registry-writes";
import type { Store, Writer } from "@/db/store";

/**
 * Adds a reason to the end of the list that auditors choose from, or words the one that was seen anew; verdicts keep the words
 * they were given with (PRODUCT.md, rule 7). Only administrators may. A reason that stays as it was changes nothing. Refuses with
 * not_allowed, not_found, changed_meanwhile, or not_valid with the places that are wrong.
 */
export async function keepReason(
  store: Store,
  viewer: Viewer,
  input: { seen: Seen | null; reason: ReasonRecord },
  now: Date,
): Promise<Result<{ reason: string }>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const parsed = reasonRecord.safeParse(input.reason);
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) => ({ place: String(path[0]), reason: message }));
      return refuse("not_valid", problems);
    }
    const taken = await listTaken(tx, parsed.data, input.seen);
    if (taken.length > 0) return refuse("not_valid", taken);

    const written = input.seen ? await change(tx, input.seen, parsed.data) : await add(tx, parsed.data, now);
    if (!written.ok || !written.changed) return written;
    const details = { reason: written.reason, version: (input.seen?.version ?? 0) + 1, ...parsed.data };
    await record(tx, { actor: viewer.id, act: "keep_reason", at: now, details });
    return written;
  });
}

/** Two reasons with the same words could not be told apart, neither by an auditor nor in a report. */
async function listTaken(tx: Writer, { zh, en }: ReasonRecord, seen: Seen | null): Promise<Problem[]> {
  const others = (await listReasons(tx, { retired: true })).filter(({ id }) => id !== seen?.id);
  const reason = "reason_taken";
  return [
    ...(others.some((other) => other.zh === zh) ? [{ place: "zh", reason }] : []),
    ...(others.some((other) => other.en === en) ? [{ place: "en", reason }] : []),
  ];
}

type Written = Result<{ reason: string; changed: boolean }>;

async function add(tx: Writer, words: ReasonRecord, now: Date): Promise<Written> {
  const { reason } = tx.tables;
  const [last] = await tx.select({ position: max(reason.position) }).from(reason);
  const id = newId(now);
  await tx.insert(reason).values({ id, ...words, position: (last?.position ?? -1) + 1, retired: false, version: 1 });
  return { ok: true, reason: id, changed: true };
}

async function change(tx: Writer, seen: Seen, { zh, en }: ReasonRecord): Promise<Written> {
  const { reason } = tx.tables;
  const known = await findReason(tx, seen.id);
  if (!known) return refuse("not_found");
  if (known.zh === zh && known.en === en) return { ok: true, reason: seen.id, changed: false };
  const changed = await tx
    .update(reason)
    .set({ zh, en, version: seen.version + 1 })
    .where(and(eq(reason.id, seen.id), eq(reason.version, seen.version)))
    .returning({ id: reason.id });
  return changed.length > 0 ? { ok: true, reason: seen.id, changed: true } : refuse("changed_meanwhile");
}
