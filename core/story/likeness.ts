import { splitWords } from "./compare-text";
import { type Passage, passageText } from "./passages";

/** How alike two passages are: the share of their words that both have, 0 to 1. */
export type Likeness = (some: Passage, other: Passage) => number;

/** From this likeness on two passages in one place count as two versions of one. */
export const alike = 0.3;

type Weight = { look: Passage["look"]; photo: string | null; words: Map<string, number>; count: number };

/** A scale for the passages of one comparison; each is weighed once. */
export function openScale(): { likeness: Likeness; words: (passage: Passage) => number } {
  const known = new Map<Passage, Weight>();
  const weight = (passage: Passage) => {
    const found = known.get(passage) ?? weigh(passage);
    known.set(passage, found);
    return found;
  };
  return {
    likeness: (some, other) => compareWeights(weight(some), weight(other)),
    words: (passage) => weight(passage).count,
  };
}

function weigh(passage: Passage): Weight {
  const words = new Map<string, number>();
  const split = splitWords(passageText(passage)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  for (const word of split) words.set(word, (words.get(word) ?? 0) + 1);
  const photo = passage.look === "figure" ? passage.figure.photo : null;
  return { look: passage.look, photo, words, count: split.length };
}

function compareWeights(some: Weight, other: Weight): number {
  const figures = [some, other].filter(({ look }) => look === "figure").length;
  const rules = [some, other].filter(({ look }) => look === "rule").length;
  if (figures === 1 || rules > 0) return 0;
  if (figures === 2 && some.photo !== null && some.photo === other.photo) return 1;
  let shared = 0;
  for (const [word, times] of some.words) shared += Math.min(times, other.words.get(word) ?? 0);
  const all = some.count + other.count;
  const share = all === 0 ? 0 : (2 * shared) / all;
  // A figure in a figure's place is that figure with another photo, however its caption reads.
  return figures === 2 ? Math.max(share, alike) : share;
}
