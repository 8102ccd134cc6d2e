import type { RemarkState } from "@/core/remarks/remark";

/** What ledger entries say of remarks: sent with a verdict, answered, settled, applied with a text. */
export type RemarkDetails = {
  remarks?: { id: string; digest: string }[];
  about?: string;
  answer?: { id: string; digest: string };
  applied?: string[];
};

/** What the ledger says of remarks, by id; `settled` is the entry that brought a remark to its state. */
export type RemarkFacts = {
  remarks: Map<string, { seq: number; digest: string; state: RemarkState; settled: number }>;
  answers: Map<string, { seq: number; digest: string }>;
};

const states: Partial<Record<string, RemarkState>> = {
  resolve_remark: "resolved",
  reopen_remark: "open",
  decline_remark: "declined",
};

/** Adds what one entry says of remarks. */
export function noteRemarks(facts: RemarkFacts, seq: number, act: string, details: RemarkDetails): void {
  for (const { id, digest } of details.remarks ?? []) {
    facts.remarks.set(id, { seq, digest, state: "open", settled: seq });
  }
  if (details.answer) facts.answers.set(details.answer.id, { seq, digest: details.answer.digest });
  const state = states[act];
  if (details.about && state) settle(facts, details.about, state, seq);
  for (const id of details.applied ?? []) settle(facts, id, "applied", seq);
}

function settle(facts: RemarkFacts, id: string, state: RemarkState, seq: number): void {
  const fact = facts.remarks.get(id);
  if (fact) facts.remarks.set(id, { ...fact, state, settled: seq });
}
