import { canonicalJson, type Json } from "./canonical-json";
import { findSteps } from "./common-order";
import { compareBodies, type PassageChange } from "./compare-bodies";
import { compareTexts, type Piece } from "./compare-text";
import { listPassages } from "./passages";
import type { Credit, StoryContent } from "./story-content";

/** Fields that are written: their change is shown word by word. */
export const writtenFields = [
  "title",
  "kicker",
  "summary",
  "source",
  "author",
  "seniorEditor",
  "correctionNote",
] as const;
/** Fields that are chosen or entered as a whole: shown before and after. */
const chosenFields = ["language", "column", "department", "eventDate", "tags", "slug"] as const;
const declaredFields = ["origin", "repostedFrom", "unclassified", "leadersAgreed"] as const;

export type WrittenField = (typeof writtenFields)[number];
export type ChosenField = (typeof chosenFields)[number] | (typeof declaredFields)[number];
export type WrittenChange = { field: WrittenField; pieces: Piece[] };
/** A choice before and after, as text; empty when there was none. Yes and no are "true" and "false". */
export type ChosenChange = { field: ChosenField; before: string; after: string };
export type CreditChange = { kind: "same" | "added" | "removed"; credit: Credit };

export type Comparison = {
  written: WrittenChange[];
  chosen: ChosenChange[];
  /** Every credit of both versions in order. */
  credits: CreditChange[];
  /** Every passage of both bodies in reading order. */
  body: PassageChange[];
  /** The words are the same, but lists, tables or quotes are divided otherwise. */
  rearranged: boolean;
  /** False exactly when both versions have the same package hash. */
  changed: boolean;
};

/**
 * Everything that differs between two revisions: fields, credits, declarations, photos and each passage word by word. Whatever
 * changes the package hash shows as a change here (PRODUCT.md, rules 4 and 8).
 */
export function compareStories(before: StoryContent, after: StoryContent): Comparison {
  const written = writtenFields.flatMap((field) => {
    if (before[field] === after[field]) return [];
    return [{ field, pieces: compareTexts(before[field], after[field]) }];
  });
  const chosen = [
    ...chosenFields.flatMap((field) => compareChoice(field, before[field], after[field])),
    ...declaredFields.flatMap((field) => compareChoice(field, before.declarations[field], after.declarations[field])),
  ];
  const credits = compareCredits(before.credits, after.credits);
  const body = compareBodies(listPassages(before.body), listPassages(after.body));
  const sameWords = body.every((change) => change.kind === "same");
  const rearranged = sameWords && keyOfAny(before.body) !== keyOfAny(after.body);
  const sameCredits = credits.every((change) => change.kind === "same");
  const changed = written.length + chosen.length > 0 || !sameCredits || !sameWords || rearranged;
  return { written, chosen, credits, body, rearranged, changed };
}

type Choice = string | boolean | readonly string[] | null;

function compareChoice(field: ChosenField, before: Choice, after: Choice): ChosenChange[] {
  if (keyOfAny(before) === keyOfAny(after)) return [];
  return [{ field, before: choiceText(before), after: choiceText(after) }];
}

function choiceText(choice: Choice): string {
  if (choice === null) return "";
  return typeof choice === "object" ? choice.join(", ") : String(choice);
}

function compareCredits(before: readonly Credit[], after: readonly Credit[]): CreditChange[] {
  const steps = findSteps(before.map(keyOfAny), after.map(keyOfAny));
  return steps.flatMap((step): CreditChange[] => {
    const credit = step.kind === "removed" ? before[step.before] : after[step.after];
    return credit ? [{ kind: step.kind, credit }] : [];
  });
}

function keyOfAny(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)) as Json);
}
