import type { Likeness } from "./likeness";
import { mostPairs, type Pair } from "./pair-passages";
import { type Passage, passageKey } from "./passages";

/** Which passage of the old body, by its place, stands where in the new one. */
export type Moves = Map<number, number>;

type Scale = { likeness: Likeness; words: (passage: Passage) => number };
type Bodies = { before: readonly Passage[]; after: readonly Passage[] };

/** A moved passage may have been edited on the way, but this much of it stayed. */
const kept = 0.6;
/** So much more alike than what stands in its old place, or it is what stands there. */
const clearly = 0.2;
/** Shorter passages are alike by chance. */
const fewest = { same: 3, edited: 6 } as const;

/** Passages that left one place and stand word for word in another. Neither list is in order of the other. */
export function findCarried(
  { before, after }: Bodies,
  removed: readonly number[],
  added: readonly number[],
  { words }: Scale,
): Moves {
  const gone = new Map<string, number[]>();
  for (const at of removed) {
    const passage = before[at];
    if (!passage || !tells(passage, words(passage), fewest.same)) continue;
    const key = passageKey(passage);
    gone.set(key, [...(gone.get(key) ?? []), at]);
  }
  const moves: Moves = new Map();
  for (const at of added) {
    const passage = after[at];
    const from = passage && gone.get(passageKey(passage))?.shift();
    if (from !== undefined) moves.set(from, at);
  }
  return moves;
}

/** Passages that were edited on the way to another place. A pair of one place is parted only for a clearly better one. */
export function findEditedMoves({ before, after }: Bodies, pairs: readonly Pair[], { likeness, words }: Scale): Moves {
  const share = (pair: Pair) => {
    const [old, young] = [before[pair.before ?? -1], after[pair.after ?? -1]];
    return old && young ? likeness(old, young) : 0;
  };
  const loose = pairs.map((pair) => ({ ...pair, share: share(pair) })).filter((pair) => pair.share < kept);
  const left = loose.filter((pair) => tellsAt(before, pair.before, words));
  const come = loose.filter((pair) => tellsAt(after, pair.after, words));
  if (left.length * come.length > mostPairs) return new Map();

  const chances = left.flatMap((some) =>
    come.flatMap((other) => weighChance({ before, after }, some, other, likeness)),
  );
  return takeBest(chances);
}

type Loose = Pair & { share: number };
type Chance = { from: number; to: number; share: number };

function weighChance({ before, after }: Bodies, some: Loose, other: Loose, likeness: Likeness): Chance[] {
  const [old, young] = [before[some.before ?? -1], after[other.after ?? -1]];
  if (some === other || !old || !young) return [];
  const share = likeness(old, young);
  const least = Math.max(kept, some.share + clearly, other.share + clearly);
  return share >= least ? [{ from: some.before ?? -1, to: other.after ?? -1, share }] : [];
}

function takeBest(chances: Chance[]): Moves {
  const moves: Moves = new Map();
  const taken = new Set<number>();
  for (const { from, to } of chances.sort((one, other) => other.share - one.share)) {
    if (moves.has(from) || taken.has(to)) continue;
    moves.set(from, to);
    taken.add(to);
  }
  return moves;
}

function tellsAt(body: readonly Passage[], at: number | undefined, words: Scale["words"]): boolean {
  const passage = at === undefined ? undefined : body[at];
  return passage !== undefined && tells(passage, words(passage), fewest.edited);
}

/** Enough stands in a passage to know it again elsewhere. */
function tells(passage: Passage, words: number, least: number): boolean {
  if (passage.look === "rule") return false;
  if (passage.look === "figure" && passage.figure.photo !== null) return true;
  return words >= least;
}
