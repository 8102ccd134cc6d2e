import { keyOf, joinRuns } from "../story/compare-text";
import type { Inline, Mark } from "../story/document";

/** The part of some runs between two offsets of their text, a line break counting as one unit. */
export function cutRuns(runs: readonly Inline[], from: number, to: number): Inline[] {
  const part: Inline[] = [];
  let at = 0;
  for (const run of runs) {
    const length = run.type === "text" ? run.text.length : 1;
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
    at += length;
    if (start >= end) continue;
    part.push(run.type === "text" ? { ...run, text: run.text.slice(start, end) } : run);
  }
  return part;
}

/**
 * The runs with other words in place of a stretch. The new words carry the marks that the whole stretch had: a bold word stays
 * bold, a name out of a sentence that is partly bold becomes plain. A line end becomes a line break.
 */
export function replaceRuns(runs: readonly Inline[], from: number, to: number, replacement: string): Inline[] {
  const marks = sharedMarks(cutRuns(runs, from, to));
  const lines = replacement.split("\n").map((text): Inline[] => {
    if (text === "") return [];
    return [marks.length > 0 ? { type: "text", text, marks } : { type: "text", text }];
  });
  const words = lines.flatMap((line, at) => (at === 0 ? line : [{ type: "hardBreak" } as const, ...line]));
  return joinRuns([...cutRuns(runs, 0, from), ...words, ...cutRuns(runs, to, Number.POSITIVE_INFINITY)]);
}

function sharedMarks(runs: readonly Inline[]): Mark[] {
  const [first, ...others] = runs.filter((run) => run.type === "text");
  const has = (marks: readonly Mark[] = [], mark: Mark) => marks.some((one) => keyOf("", [one]) === keyOf("", [mark]));
  return (first?.marks ?? []).filter((mark) => others.every((run) => has(run.marks, mark)));
}
