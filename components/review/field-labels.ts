import type { ChosenField, WrittenField } from "@/core/story/compare";

/** How each field of a story is named at the desk: keys of the messages `review.facts`. */
export const fieldLabels = {
  title: "title",
  kicker: "kicker",
  summary: "summary",
  source: "source",
  author: "author",
  seniorEditor: "senior_editor",
  correctionNote: "correction_note",
  language: "language",
  column: "column",
  department: "department",
  eventDate: "event_date",
  tags: "tags",
  slug: "address",
  origin: "origin",
  repostedFrom: "reposted_from",
  unclassified: "unclassified",
  leadersAgreed: "leaders_agreed",
  credits: "credits",
} as const satisfies Record<WrittenField | ChosenField | "credits", string>;
