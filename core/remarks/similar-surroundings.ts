/** How many UTF-16 units around a quote are kept to know its place by. */
export const surroundings = 32;

/** From this weight on a quote is known by its words alone: twelve Chinese characters or 24 Latin letters, more than most names. */
const telling = 24;

/** True when a quote is long enough to be found without its surroundings. */
export function isTelling(quote: string): boolean {
  let weight = 0;
  for (const letter of quote) weight += /\p{Script=Han}/u.test(letter) ? 2 : /[\p{L}\p{N}]/u.test(letter) ? 1 : 0;
  return weight >= telling;
}

/**
 * How alike the text on one side of two places is, 0 to 1: shared pairs of neighbouring characters (Dice 1945). An edit close by
 * costs a little, another sentence nearly all.
 */
export function likeness(some: string, other: string): number {
  if (some === other) return 1;
  const left = pairsOf(some);
  const right = pairsOf(other);
  const all = left.size + right.size;
  if (all === 0) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / all;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
