import { findSteps } from "./common-order";

/**
 * Three-way merge of lists (diff3: Khanna, Kunal and Pierce 2007): between entries that all three have, a stretch that one side
 * left alone is the other side's. Undefined where both sides changed the same stretch, each otherwise.
 */
export function mergeLists<Entry>(
  base: readonly Entry[],
  mine: readonly Entry[],
  theirs: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Entry[] | undefined {
  const keys = { base: base.map(keyOf), mine: mine.map(keyOf), theirs: theirs.map(keyOf) };
  const inMine = matches(keys.base, keys.mine);
  const inTheirs = matches(keys.base, keys.theirs);
  const merged: Entry[] = [];
  let from = { base: 0, mine: 0, theirs: 0 };
  for (let at = 0; at <= base.length; at++) {
    const end = at === base.length;
    const [here, there] = end ? [mine.length, theirs.length] : [inMine.get(at), inTheirs.get(at)];
    if (here === undefined || there === undefined) continue;

    const stretch = (list: readonly string[], first: number, last: number) => list.slice(first, last).join("\n");
    const was = stretch(keys.base, from.base, at);
    const isMine = stretch(keys.mine, from.mine, here);
    const isTheirs = stretch(keys.theirs, from.theirs, there);
    if (was !== isMine && was !== isTheirs && isMine !== isTheirs) return undefined;
    merged.push(...(was === isMine ? theirs.slice(from.theirs, there) : mine.slice(from.mine, here)));

    const kept = mine[here];
    if (!end && kept !== undefined) merged.push(kept);
    from = { base: at + 1, mine: here + 1, theirs: there + 1 };
  }
  return merged;
}

/** Where each entry of the base stands in a list that grew from it. */
function matches(base: readonly string[], grown: readonly string[]): Map<number, number> {
  const steps = findSteps(base, grown);
  return new Map(steps.flatMap((step) => (step.kind === "same" ? [[step.before, step.after] as const] : [])));
}
