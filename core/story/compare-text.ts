import type { Inline, Mark } from "./document";
import { findSteps } from "./common-order";

/** A run of text that both versions have, or only one. `marks` are those it carries in the version it stands in. */
export type Piece = { kind: "same" | "added" | "removed"; text: string; marks: readonly Mark[] };

type Word = { text: string; marks: readonly Mark[]; key: string };

/**
 * Scripts written without spaces between words; their words come from the dictionary of Intl.Segmenter. It slows down with the
 * square of a text's length, so it never gets more than a long sentence at once.
 */
const unspaced = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const letter = `[[\\p{L}\\p{M}\\p{N}]--${unspaced}]`;
const parts = new RegExp(`${unspaced}{1,300}|${letter}+(?:[.,'’\\-]${letter}+)*|\\s+|.`, "gsv");
const isUnspaced = new RegExp(`^${unspaced}`, "v");
const dictionary = new Intl.Segmenter("zh", { granularity: "word" });

/** What changed between two plain texts, word by word, in Chinese as in English. */
export function compareTexts(before: string, after: string): Piece[] {
  return compareRuns([{ type: "text", text: before }], [{ type: "text", text: after }]);
}

/**
 * What changed between two runs of text, word by word; a word whose bold, italic or link changed counts as changed. The pieces
 * without the added ones read as before, those without the removed ones as after.
 */
export function compareRuns(before: readonly Inline[], after: readonly Inline[]): Piece[] {
  const old = joinRuns(before).flatMap(wordsOf);
  const young = joinRuns(after).flatMap(wordsOf);
  const steps = findSteps(
    old.map((word) => word.key),
    young.map((word) => word.key),
  );
  const pieces = steps.flatMap((step): Piece[] => {
    const word = step.kind === "removed" ? old[step.before] : young[step.after];
    return word ? [{ kind: step.kind, text: word.text, marks: word.marks }] : [];
  });
  return join(calm(gather(pieces)));
}

/** The words of a text, spaces and punctuation apart. A number with its point or comma is one word. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const part of text.match(parts) ?? []) {
    if (part.length === 1 || !isUnspaced.test(part)) words.push(part);
    else words.push(...lookUp(part));
  }
  return words;
}

const known = new Map<string, readonly string[]>();
const mostKnown = 4000;

/** The words of an unspaced phrase. Two versions share most phrases, and the dictionary is slow: what it said lately is kept. */
function lookUp(phrase: string): readonly string[] {
  const found = known.get(phrase) ?? Array.from(dictionary.segment(phrase), ({ segment }) => segment);
  if (known.size >= mostKnown) known.clear();
  known.set(phrase, found);
  return found;
}

/** Equal texts with equal marks have equal keys. */
export function keyOf(text: string, marks: readonly Mark[]): string {
  return marks.length === 0 ? text : `${text}\u0000${JSON.stringify(marks)}`;
}

/** Neighbouring runs with the same marks as one: how an editor happened to cut the text is no change. */
export function joinRuns(runs: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const continues = run.type === "text" && last?.type === "text" && sameMarks(last.marks, run.marks);
    if (continues) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function sameMarks(some: readonly Mark[] = [], others: readonly Mark[] = []): boolean {
  return keyOf("", some) === keyOf("", others);
}

function wordsOf(node: Inline): Word[] {
  if (node.type === "hardBreak") return [{ text: "\n", marks: [], key: "\n" }];
  const marks = node.marks ?? [];
  return splitWords(node.text).map((text) => ({ text, marks, key: keyOf(text, marks) }));
}

type Group = { same: Piece[]; removed: Piece[]; added: Piece[] };

/** Pieces as groups: a kept stretch, and what is removed and added behind it. */
function gather(pieces: readonly Piece[]): Group[] {
  let group: Group = { same: [], removed: [], added: [] };
  const groups = [group];
  for (const piece of pieces) {
    if (piece.kind === "same" && group.removed.length + group.added.length > 0) {
      group = { same: [], removed: [], added: [] };
      groups.push(group);
    }
    group[piece.kind].push(piece);
  }
  return groups;
}

/** A kept stretch shorter than the changes on both its sides is chance: shown as kept, it would tear a rewritten sentence apart. */
function calm(groups: readonly Group[]): Group[] {
  const calmed: Group[] = [];
  let before = 0;
  for (const group of groups) {
    const last = calmed[calmed.length - 1];
    const kept = lengthOf(group.same);
    const change = Math.max(lengthOf(group.removed), lengthOf(group.added));
    if (last && kept <= before && kept <= change) {
      last.removed.push(...group.same.map((piece): Piece => ({ ...piece, kind: "removed" })), ...group.removed);
      last.added.push(...group.same.map((piece): Piece => ({ ...piece, kind: "added" })), ...group.added);
      before += kept + change;
    } else {
      calmed.push(group);
      before = change;
    }
  }
  return calmed;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

function join(groups: readonly Group[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of groups.flatMap(({ same, removed, added }) => [...same, ...removed, ...added])) {
    const last = joined[joined.length - 1];
    if (last?.kind === piece.kind && sameMarks(last.marks, piece.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}
