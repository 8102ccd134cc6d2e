import type { GivenReason } from "@/core/ledger/say-reasons";
import type { State } from "@/core/workflow/standing";

/** One act of a story as the ledger has it; nobody stands behind what the clock did. */
export type Act = {
  seq: number;
  at: Date;
  act: string;
  by: { zh: string; en: string; unit: { zh: string; en: string } } | null;
  actor: string | null;
  revision?: number;
  reason: string;
  reasons: GivenReason[];
  remark: string;
  /** What the auditor ticked off; undefined where nothing is to be ticked. */
  checked?: string[];
  backAt?: string;
  releaseAt?: string;
  move?: string;
  refusal?: string;
  /** Where the act took the story; undefined where it moved nothing. */
  to?: State;
  stage?: number | null;
  /** Whom a delegate stood in for. */
  behalf?: { zh: string; en: string } | null;
};

/** Saves in a row by one person, from the third on one line of the history; any other act is its own. */
export function groupActs(acts: readonly Act[]): Act[][] {
  const groups: Act[][] = [];
  for (const act of acts) {
    const last = groups.at(-1);
    const continues = act.act === "save" && last?.[0]?.act === "save" && last[0].actor === act.actor;
    if (continues) last.push(act);
    else groups.push([act]);
  }
  return groups.flatMap((group) => (group.length < 3 ? group.map((act) => [act]) : [group]));
}
