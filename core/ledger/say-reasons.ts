import type { Language } from "../story/story-content";

/** A reason of the list as it was worded when somebody gave it; a ledger entry keeps it so, whatever becomes of the list. */
export type GivenReason = { id: string; zh: string; en: string };

/** Why something was done: reasons of the list in this language, then the person's own words. Empty when nothing was said. */
export function sayReasons(said: { reasons: readonly GivenReason[]; reason: string }, language: Language): string {
  const all = [...said.reasons.map((given) => given[language]), said.reason].filter(Boolean);
  return all.join(language === "zh" ? "；" : "; ");
}

/** The reasons of the list in the details of a ledger entry; none in entries from before there was a list. */
export function reasonsIn(details: { reasons?: unknown }): GivenReason[] {
  return Array.isArray(details.reasons) ? (details.reasons as GivenReason[]) : [];
}
