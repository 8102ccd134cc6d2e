/** What one person may be in the newsroom. A membership ties a role to a department, or to the whole college (null). */
export const roles = ["reporter", "department_auditor", "college_auditor", "administrator"] as const;
export type Role = (typeof roles)[number];
export type ActiveRole = {
  role: Role;
  department: string | null;
  /** The account this role belongs to, where its holder stands in for somebody who is away (PRODUCT.md, rule 11). */
  onBehalfOf?: string;
  /** The holder is away and somebody else audits in their place: it shows what it showed, and signs nothing. */
  lent?: true;
};

/** The person at the desk as the rules see them: who, and which roles they hold at this moment. */
export type Actor = {
  id: string;
  roles: readonly ActiveRole[];
  /** When they last typed their password; null when that is unknown. */
  confirmedAt: Date | null;
};

export const states = [
  "draft",
  "returned",
  "audit",
  "held",
  "rejected",
  "scheduled",
  "published",
  "withdrawn",
] as const;
export type State = (typeof states)[number];

/** One audit of a flow and the role that holds it. */
export type Stage = { key: string; role: "department_auditor" | "college_auditor"; zh: string; en: string };

/** The ordered audits of a column (PRODUCT.md, rule 1): two to four of them. */
export type Flow = { id: string; version: number; stages: readonly Stage[] };

/**
 * A signature on exactly one hash in one round. It counts only while story and round still are what was signed. A delegate's also
 * names whom they stood in for.
 */
export type SignOff = { hash: string; round: number; stage: number; person: string; onBehalfOf?: string | null };

/** Where a story stands: all that the rules need to know of it, and nothing else. */
export type Standing = {
  department: string;
  flow: Flow;
  state: State;
  /** The index of the audit it is in, held at or signed through; null outside the audits. */
  stage: number | null;
  /** The hash of the newest revision. */
  head: string;
  /** The hash readers see; null before the first release and after a withdrawal. */
  live: string | null;
  /** Counts up with every change of content, correction or return to the first audit; older sign-offs then count no more. */
  round: number;
  /** True once a verdict or an amendment fell since the last submission: from then on nothing can be taken back. */
  judged: boolean;
  /** Accounts that created or edited it as reporters, ever. */
  writers: readonly string[];
  /** Accounts the newest revision credits as writer, translator or photographer. */
  credited: readonly string[];
  /** Accounts that made a revision since the one readers see. */
  makers: readonly string[];
  /** Accounts that had the newest revision before them in the review room. */
  openers: readonly string[];
  signOffs: readonly SignOff[];
};
