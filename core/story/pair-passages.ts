import { splitWords } from "./compare-text";
import { type Passage, passageText } from "./passages";

/** A passage and what became of it; one side is missing when it was removed or added. */
export type Pair = { before?: Passage; after?: Passage };

/** From this likeness on (shared words of all words, 0 to 1) two passages count as two versions of one. */
const alike = 0.3;
/** Above this many combinations passages are not weighed against each other. */
const mostPairs = 10_000;

/** Lays removed and added passages side by side so that the likeness of the pairs is greatest, keeping the order of both. */
export function pairPassages(removed: readonly Passage[], added: readonly Passage[]): Pair[] {
  const apart = [...removed.map((before): Pair => ({ before })), ...added.map((after): Pair => ({ after }))];
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > mostPairs) return apart;

  const left = removed.map(weigh);
  const right = added.map(weigh);
  const likeness = left.map((some) => right.map((other) => compareWeights(some, other)));
  return walk(removed, added, likeness, bestSums(likeness, removed.length, added.length));
}

type Weight = { look: Passage["look"]; photo: string | null; words: Map<string, number>; count: number };

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

/** sums[i][j]: the greatest likeness that the passages from i and j on can reach. */
function bestSums(likeness: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  const sums = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const row = sums[i];
      if (row) row[j] = Math.max(at(sums, i + 1, j), at(sums, i, j + 1), together(likeness, sums, i, j));
    }
  }
  return sums;
}

function walk(
  removed: readonly Passage[],
  added: readonly Passage[],
  likeness: readonly (readonly number[])[],
  sums: readonly (readonly number[])[],
): Pair[] {
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < removed.length || j < added.length) {
    const both = i < removed.length && j < added.length;
    if (both && at(sums, i, j) > 0 && together(likeness, sums, i, j) === at(sums, i, j)) {
      pairs.push({ before: removed[i++], after: added[j++] });
    } else if (i < removed.length && (j >= added.length || at(sums, i + 1, j) === at(sums, i, j))) {
      pairs.push({ before: removed[i++] });
    } else {
      pairs.push({ after: added[j++] });
    }
  }
  return pairs;
}

function together(
  likeness: readonly (readonly number[])[],
  sums: readonly (readonly number[])[],
  i: number,
  j: number,
): number {
  const share = at(likeness, i, j);
  return share >= alike ? share + at(sums, i + 1, j + 1) : 0;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
