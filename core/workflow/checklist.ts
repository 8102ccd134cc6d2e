/** What an auditor looks at before signing; the same at every audit, ticked by hand and kept with the verdict. */
export const checklist = ["facts", "names", "pictures", "confidentiality", "links"] as const;
export type ChecklistKey = (typeof checklist)[number];

/** The checklist's keys among some words, each once and in its order; unknown words are left out. */
export function keepChecklistKeys(words: readonly string[]): ChecklistKey[] {
  return checklist.filter((key) => words.includes(key));
}
