import { alike, type Likeness } from "./likeness";
import type { Passage } from "./passages";

/** A passage and what became of it, by their places in the two lists; one side is missing when it was removed or added. */
export type Pair = { before?: number; after?: number };

/** Above this many combinations passages are not weighed against each other. */
export const mostPairs = 10_000;

/** Lays removed and added passages side by side so that the likeness of the pairs is greatest, keeping the order of both. */
export function pairPassages(removed: readonly Passage[], added: readonly Passage[], likeness: Likeness): Pair[] {
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > mostPairs) {
    return [...removed.map((_, before): Pair => ({ before })), ...added.map((_, after): Pair => ({ after }))];
  }
  const shares = removed.map((some) => added.map((other) => likeness(some, other)));
  return walk(shares, bestSums(shares, removed.length, added.length), removed.length, added.length);
}

type Table = readonly (readonly number[])[];

/** sums[i][j]: the greatest likeness that the passages from i and j on can reach. */
function bestSums(shares: Table, rows: number, columns: number): number[][] {
  const sums = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const row = sums[i];
      if (row) row[j] = Math.max(at(sums, i + 1, j), at(sums, i, j + 1), together(shares, sums, i, j));
    }
  }
  return sums;
}

function walk(shares: Table, sums: Table, rows: number, columns: number): Pair[] {
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < rows || j < columns) {
    const both = i < rows && j < columns;
    if (both && at(sums, i, j) > 0 && together(shares, sums, i, j) === at(sums, i, j)) {
      pairs.push({ before: i++, after: j++ });
    } else if (i < rows && (j >= columns || at(sums, i + 1, j) === at(sums, i, j))) {
      pairs.push({ before: i++ });
    } else {
      pairs.push({ after: j++ });
    }
  }
  return pairs;
}

function together(shares: Table, sums: Table, i: number, j: number): number {
  const share = at(shares, i, j);
  return share >= alike ? share + at(sums, i + 1, j + 1) : 0;
}

function at(table: Table, i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
