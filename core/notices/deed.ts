import { type GivenReason, reasonsIn } from "../ledger/say-reasons";

type Name = { zh: string; en: string };

/** The acts people are told of with a sentence of their own, by their name in the ledger. */
const told = [
  ...(["submit", "approve", "release", "schedule", "return", "return_to_department", "hold", "resume"] as const),
  ...(["reject", "amend", "correct", "withdraw", "save"] as const),
  ...(["answer_remark", "resolve_remark", "reopen_remark", "decline_remark"] as const),
  ...(["release_on_time", "schedule_failed", "resume_on_time"] as const),
];
export type ToldAct = (typeof told)[number];

/** What stands behind a notice: who did what and why, no more of its ledger entry than the history of the story shows. */
export type Deed = {
  act: ToldAct;
  at: Date;
  /** Null where the newsroom's clock acted. */
  by: Name | null;
  /** Whom a delegate stood in for. */
  behalf: Name | null;
  /** True where the act put a name to the revision. */
  signed: boolean;
  /** The day the act set, for a release or for taking a held story up again. */
  day: Date | null;
  reasons: GivenReason[];
  reason: string;
  remark: string;
};

/** An entry of the ledger with the names of who acted, null where nobody did. */
type Entry = { act: string; at: Date; actor: string | null; zh: string | null; en: string | null; details: string };

/** What an entry of the ledger tells of; undefined for acts without a sentence, and where the name of who acted is not known. */
export function readDeed({ act: name, at, actor, zh, en, details }: Entry): Deed | undefined {
  const act = told.find((one) => one === name);
  const by = zh !== null && en !== null ? { zh, en } : null;
  if (!act || (actor !== null) !== (by !== null) || (actor === null) !== isOfClock(act)) return undefined;
  const said = JSON.parse(details) as { [name: string]: unknown };
  const day = text(said.releaseAt) || text(said.backAt);
  return {
    ...{ act, at, by, behalf: said.behalf ? namesIn(said.behalf as Name) : null, signed: said.signed !== undefined },
    ...{
      day: day ? new Date(day) : null,
      reasons: reasonsIn(said),
      reason: text(said.reason),
      remark: text(said.remark),
    },
  };
}

function isOfClock(act: ToldAct): boolean {
  return act === "release_on_time" || act === "schedule_failed" || act === "resume_on_time";
}

function namesIn({ zh, en }: Name): Name {
  return { zh, en };
}

function text(said: unknown): string {
  return typeof said === "string" ? said : "";
}
