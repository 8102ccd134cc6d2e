import type { UnitCredit } from "@/core/story/byline";
import type { Language } from "@/core/story/story-content";

type Names = { zh: string; en: string };

/** A signature as the register names it. */
export type RegisterAudit = {
  role: string;
  stage: number;
  at: Date;
  by: Names & { unit: Names };
  inPlaceOf: Names | null;
};

/** An act that changed what readers see, as the register prints it. */
export type RegisterEntry = {
  kind: "release" | "correction" | "withdrawal";
  at: Date;
  seq?: number;
  story: { id: string; number: number };
  title: string;
  language: Language;
  column: Names;
  department: Names;
  writers: readonly UnitCredit[];
  photographers: readonly UnitCredit[];
  audits: readonly RegisterAudit[];
  hash: string;
  note: string;
  correctedAt: Date | null;
  withdrawnAt: Date | null;
  /** Where and when an older site had printed this very text, which nobody audited here. */
  oldPrint: { address: string; at: Date } | null;
};

/** The columns of the register, in their order on paper and in the file. */
export const registerColumns = [
  ...(["ledger", "time", "act", "number", "title", "column", "department"] as const),
  ...(["writers", "photographers", "department_audit", "college_audit", "remarks", "hash"] as const),
];
export type RegisterColumn = (typeof registerColumns)[number];

/** The words that the register takes from the language it is printed in. */
export type RegisterWords = {
  act: (kind: RegisterEntry["kind"]) => string;
  audit: (names: { name: string; time: string; absent: string }) => string;
  corrected: (time: string) => string;
  withdrawn: (time: string) => string;
  unaudited: string;
  oldPrint: (print: { time: string; address: string }) => string;
  time: (at: Date) => string;
};
