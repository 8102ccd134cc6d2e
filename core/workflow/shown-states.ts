/** The states as people name them; an audit by who holds it, and a correction beside the page that stays up. */
export const shownStates = [
  "draft",
  "returned",
  "department_audit",
  "college_audit",
  "held",
  "rejected",
  "scheduled",
  "published",
  "correction",
  "withdrawn",
] as const;
export type ShownState = (typeof shownStates)[number];
