import { findSteps } from "./common-order";
import { compareRuns, type Piece } from "./compare-text";
import { findCarried, findEditedMoves, type Moves } from "./find-moves";
import { openScale } from "./likeness";
import { type Pair, pairPassages } from "./pair-passages";
import { type Passage, passageKey } from "./passages";

/** Where a passage stands in both bodies, counted as `listPassages` counts. */
type Places = { at: { before?: number; after?: number } };
/** The passage it followed in the other body; null where it was the first. `along`: so did its neighbour, in both. */
type Journey = { behind: Passage | null; along: boolean };

export type PassageChange = Places &
  (
    | { kind: "same" | "added" | "removed"; passage: Passage }
    | { kind: "changed"; before: Passage; after: Passage; pieces: Piece[] }
    /** Stood elsewhere before; `pieces` are its words, edited or not. */
    | ({ kind: "moved"; before: Passage; after: Passage; pieces: Piece[] } & Journey)
    /** Stands elsewhere now. */
    | ({ kind: "left"; passage: Passage } & Journey)
  );

/** Every passage of both bodies in reading order, with what became of it; one that stands elsewhere now is shown as moved. */
export function compareBodies(before: readonly Passage[], after: readonly Passage[]): PassageChange[] {
  const bodies = { before, after };
  const gaps = findGaps(before, after);
  const scale = openScale();
  const moves = findCarried(
    bodies,
    gaps.flatMap(({ removed }) => removed),
    gaps.flatMap(({ added }) => added),
    scale,
  );
  const come = new Set(moves.values());
  const paired = gaps.map((gap) => {
    const removed = gap.removed.filter((at) => !moves.has(at));
    const added = gap.added.filter((at) => !come.has(at));
    const pairs = pairPassages(pick(before, removed), pick(after, added), scale.likeness);
    return pairs.map(
      ({ before: one = -1, after: other = -1 }): Pair => ({ before: removed[one], after: added[other] }),
    );
  });
  for (const [from, to] of findEditedMoves(bodies, paired.flat(), scale)) moves.set(from, to);
  return gaps.flatMap((gap, at) => tellGap(bodies, gap, paired[at] ?? [], moves));
}

type Bodies = { before: readonly Passage[]; after: readonly Passage[] };
/** What differs up to the next passage both have. */
type Gap = { removed: number[]; added: number[]; same?: { before: number; after: number } };

function findGaps(before: readonly Passage[], after: readonly Passage[]): Gap[] {
  const gaps: Gap[] = [];
  let gap: Gap = { removed: [], added: [] };
  for (const step of findSteps(before.map(passageKey), after.map(passageKey))) {
    if (step.kind === "removed") gap.removed.push(step.before);
    if (step.kind === "added") gap.added.push(step.after);
    if (step.kind !== "same") continue;
    gaps.push({ ...gap, same: step });
    gap = { removed: [], added: [] };
  }
  return [...gaps, gap];
}

function tellGap(bodies: Bodies, { removed, added, same }: Gap, pairs: readonly Pair[], moves: Moves): PassageChange[] {
  const origins = new Map([...moves].map(([from, to]) => [to, from]));
  const stayed = pairs.map(
    ({ before, after }): Pair => ({
      before: before !== undefined && moves.has(before) ? undefined : before,
      after: after !== undefined && origins.has(after) ? undefined : after,
    }),
  );
  const told = stayed.flatMap((pair) => tellPair(bodies, pair));
  for (const from of removed) {
    const to = moves.get(from);
    if (to === undefined) continue;
    const last = told.findLastIndex(({ kind, at }) => kind !== "moved" && (at.before ?? from) < from);
    told.splice(last + 1, 0, tellLeft(bodies, from, to, moves));
  }
  for (const to of added) {
    const from = origins.get(to);
    if (from === undefined) continue;
    const next = told.findIndex(({ kind, at }) => kind !== "left" && (at.after ?? -1) > to);
    told.splice(next === -1 ? told.length : next, 0, tellMoved(bodies, from, to, moves));
  }
  const passage = same && bodies.after[same.after];
  return passage ? [...told, { kind: "same", passage, at: { before: same.before, after: same.after } }] : told;
}

function tellPair({ before, after }: Bodies, at: Pair): PassageChange[] {
  const old = at.before === undefined ? undefined : before[at.before];
  const young = at.after === undefined ? undefined : after[at.after];
  if (old && young) return [{ kind: "changed", before: old, after: young, pieces: comparePassages(old, young), at }];
  if (old) return [{ kind: "removed", passage: old, at: { before: at.before } }];
  return young ? [{ kind: "added", passage: young, at: { after: at.after } }] : [];
}

function tellLeft({ before, after }: Bodies, from: number, to: number, moves: Moves): PassageChange {
  const journey = { behind: after[to - 1] ?? null, along: moves.get(from - 1) === to - 1 };
  return { kind: "left", passage: passageAt(before, from), at: { before: from, after: to }, ...journey };
}

function tellMoved(bodies: Bodies, from: number, to: number, moves: Moves): PassageChange {
  const [before, after] = [passageAt(bodies.before, from), passageAt(bodies.after, to)];
  const journey = { behind: bodies.before[from - 1] ?? null, along: moves.get(from - 1) === to - 1 };
  return {
    kind: "moved",
    before,
    after,
    pieces: comparePassages(before, after),
    at: { before: from, after: to },
    ...journey,
  };
}

/** The words of two versions of one passage; none for figures, whose parts are compared one by one where they are shown. */
function comparePassages(before: Passage, after: Passage): Piece[] {
  const written =
    before.look !== "figure" && before.look !== "rule" && after.look !== "figure" && after.look !== "rule";
  return written ? compareRuns(before.runs, after.runs) : [];
}

function pick(body: readonly Passage[], places: readonly number[]): Passage[] {
  return places.map((at) => passageAt(body, at));
}

function passageAt(body: readonly Passage[], at: number): Passage {
  const passage = body[at];
  if (!passage) throw new Error("A step leads to a passage that is not there.");
  return passage;
}
