import { and, eq } from "drizzle-orm";
import { type Problem, type Result, refuse } from "@/core/refusal";
import { type TermRecord, termRecord } from "@/core/registry/record";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findTerm } from "@/db/queries/list-terms";
import { addTerms, changeTerm, type Seen } from "@/db/registry-writes";
import type { Store, Writer } from "@/db/store";

/**
 * Enters a term into the term base, or changes the one that was seen. Only administrators may. A term that stays as it was changes nothing.
 * Refuses with not_allowed, not_found, changed_meanwhile, or not_valid with the places that are wrong; two
 * terms never have the same Chinese form, nor the same English one where both have no Chinese.
 */
export async function keepTerm(
  store: Store,
  viewer: Viewer,
  input: { seen: Seen | null; term: TermRecord },
  now: Date,
): Promise<Result<{ term: string }>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const parsed = termRecord.safeParse(input.term);
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) => ({ place: String(path[0]), reason: message }));
      return refuse("not_valid", problems);
    }
    const taken = await whyTaken(tx, parsed.data, input.seen);
    if (taken) return refuse("not_valid", [taken]);

    const written = await write(tx, input.seen, parsed.data, now);
    if (!written.ok || !written.changed) return written;
    const details = { term: written.term, version: (input.seen?.version ?? 0) + 1, ...parsed.data };
    await record(tx, { actor: viewer.id, act: "keep_term", at: now, details });
    return written;
  });
}

/** What is said of a term that another entry holds already. */
async function whyTaken(tx: Writer, { zh, en }: TermRecord, seen: Seen | null): Promise<Problem | undefined> {
  const { term } = tx.tables;
  const rows = await tx
    .select({ id: term.id, en: term.en })
    .from(term)
    .where(zh ? eq(term.zh, zh) : and(eq(term.zh, ""), eq(term.en, en)));
  const others = rows.filter(({ id }) => id !== seen?.id);
  if (others.length === 0) return undefined;
  const reason = others.some((other) => other.en === en) ? "term_taken" : "term_namesake";
  return { place: zh ? "zh" : "en", reason };
}

type Written = Result<{ term: string; changed: boolean }>;

async function write(tx: Writer, seen: Seen | null, term: TermRecord, now: Date): Promise<Written> {
  if (!seen) {
    const [id = ""] = await addTerms(tx, [term], now);
    return { ok: true, term: id, changed: true };
  }
  const known = await findTerm(tx, seen.id);
  if (!known) return refuse("not_found");
  if (wordsOf(known) === wordsOf(term)) return { ok: true, term: seen.id, changed: false };
  const changed = await changeTerm(tx, seen, term);
  return changed ? { ok: true, term: seen.id, changed } : refuse("changed_meanwhile");
}

function wordsOf({ zh, en, avoid, note }: TermRecord): string {
  return JSON.stringify([zh, en, avoid, note]);
}
