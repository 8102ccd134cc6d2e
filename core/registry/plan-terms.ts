import { splitForms, type TermRecord, termRecord } from "./record";
import { type PlannedRow, reasonOf, type TableRow } from "./table";

export type KnownTerm = TermRecord & { id: string; version: number };
export type TermChange = TermRecord & { id: string | null; version: number };

/**
 * What a table of terms would do to the term base. A term is known by its two approved forms, and a row that gives a known Chinese
 * form another English one is wrong; forms to avoid are added to those on record,
 * an empty cell erases nothing. The same table planned again after it was used changes nothing.
 */
export function planTerms(
  rows: readonly TableRow[],
  base: readonly KnownTerm[],
): { rows: PlannedRow[]; changes: TermChange[] } {
  const terms = new Map<string, TermChange>(base.map((term) => [keyOf(term), { ...term }]));
  const chinese = new Set(base.map(({ zh }) => zh).filter(Boolean));
  const touched = new Set<TermChange>();
  const planned = rows.map(({ row, cells, wrong }): PlannedRow => {
    const name = [cells.zh, cells.en].filter(Boolean).join(" ");
    if (wrong) return { row, name, verdict: "wrong", says: [wrong] };
    const typed = { zh: "", en: "", note: "", ...cells, avoid: splitForms(cells.avoid ?? "") };
    const parsed = termRecord.safeParse(typed);
    if (!parsed.success) return { row, name, verdict: "wrong", says: [reasonOf(parsed.error.issues)] };

    const known = terms.get(keyOf(parsed.data));
    if (!known && chinese.has(parsed.data.zh)) return { row, name, verdict: "wrong", says: ["term_namesake"] };
    const term = known ?? { ...parsed.data, id: null, version: 0 };
    const says = known ? fillIn(known, parsed.data) : ["term"];
    if (!known) terms.set(keyOf(term), term);
    if (term.zh) chinese.add(term.zh);
    if (says.length === 0) return { row, name, verdict: "same", says };
    touched.add(term);
    return { row, name, verdict: term.id === null ? "new" : "changed", says };
  });
  return { rows: planned, changes: [...touched] };
}

function fillIn(known: TermChange, given: TermRecord): string[] {
  const avoid = [...new Set([...known.avoid, ...given.avoid])];
  const says = [
    ...(avoid.length > known.avoid.length ? ["avoid"] : []),
    ...(given.note && given.note !== known.note ? ["note"] : []),
  ];
  Object.assign(known, { avoid, note: given.note || known.note });
  return says;
}

function keyOf({ zh, en }: { zh: string; en: string }): string {
  return JSON.stringify([zh, en]);
}
