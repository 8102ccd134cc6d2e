import type { StoryContent } from "../story/story-content";
import { placeAnchor } from "./anchor";
import { replaceRuns } from "./cut-runs";
import { editFigure, editRuns } from "./edit-passage";
import type { RemarkAnchor } from "./remark";

/** A suggestion: other words for the anchored ones. */
export type Suggestion = { id: string; anchor: RemarkAnchor; replacement: string };

/** What came of applying suggestions: the new text, or the ones that stood in the way. */
export type Applied =
  | { ok: true; content: StoryContent }
  | { ok: false; why: "outdated" | "overlapping"; suggestions: Suggestion[] };

type Placed = { suggestion: Suggestion; anchor: RemarkAnchor };

/** True where a suggestion can stand: words of the text, of a field or of a figure; never a figure or a story as a whole. */
export function takesSuggestion(anchor: RemarkAnchor): boolean {
  return anchor.at === "text" || anchor.at === "field" || (anchor.at === "figure" && anchor.part !== null);
}

/**
 * The text with all these suggestions applied at once, each at the place where its words stand now. None is applied when one of
 * them is outdated, or when two of them speak of the same words.
 */
export function applySuggestions(content: StoryContent, suggestions: readonly Suggestion[]): Applied {
  const placed: Placed[] = [];
  const outdated: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const anchor = takesSuggestion(suggestion.anchor) ? placeAnchor(suggestion.anchor, content) : undefined;
    if (anchor) placed.push({ suggestion, anchor });
    else outdated.push(suggestion);
  }
  if (outdated.length > 0) return { ok: false, why: "outdated", suggestions: outdated };
  const overlapping = placed.filter((one) => placed.some((other) => other !== one && meet(one.anchor, other.anchor)));
  if (overlapping.length > 0) {
    return { ok: false, why: "overlapping", suggestions: overlapping.map(({ suggestion }) => suggestion) };
  }
  // From the end backwards, so that the offsets of those before stay true.
  const backwards = placed.toSorted((one, other) => startOf(other.anchor) - startOf(one.anchor));
  return { ok: true, content: backwards.reduce(applyOne, content) };
}

function startOf(anchor: RemarkAnchor): number {
  return anchor.at === "text" || anchor.at === "field" ? anchor.from : 0;
}

function meet(one: RemarkAnchor, other: RemarkAnchor): boolean {
  if (one.at === "figure" && other.at === "figure") return one.figure === other.figure && one.part === other.part;
  if (one.at === "text" && other.at === "text" && one.passage === other.passage) return cross(one, other);
  return one.at === "field" && other.at === "field" && one.field === other.field && cross(one, other);
}

type Stretch = { from: number; to: number };

/** Two stretches with a common unit; an empty one meets another that begins where it stands. */
function cross(one: Stretch, other: Stretch): boolean {
  return (one.from < other.to && other.from < one.to) || one.from === other.from;
}

function applyOne(content: StoryContent, { suggestion, anchor }: Placed): StoryContent {
  const { replacement } = suggestion;
  if (anchor.at === "figure" && anchor.part) {
    return { ...content, body: editFigure(content.body, anchor.figure, { [anchor.part]: replacement }) };
  }
  if (anchor.at === "text") {
    const { passage, from, to } = anchor;
    return { ...content, body: editRuns(content.body, passage, (runs) => replaceRuns(runs, from, to, replacement)) };
  }
  if (anchor.at !== "field") return content;
  const text = content[anchor.field];
  return { ...content, [anchor.field]: text.slice(0, anchor.from) + replacement + text.slice(anchor.to) };
}
