import type { Problem } from "../refusal";

/** Somebody is away from a moment to a moment, and who audits in their place, if anybody. */
export type Absence = { person: string; delegate: string | null; from: Date; until: Date };

/** The longest an absence may be entered for: a year and a day. */
export const longestAbsence = 366 * 24 * 60 * 60 * 1000;

/**
 * What speaks against an absence (PRODUCT.md, rule 11), given every other that has not ended: it lies behind, runs backwards or
 * too long, overlaps another of the same person, names themselves or somebody who is away then, or takes away somebody who stands
 * in for another then. `named` is the person a reason speaks of.
 */
export function findAbsenceProblem(wanted: Absence, known: readonly Absence[], now: Date): Problem | undefined {
  const { person, delegate, from, until } = wanted;
  if (until <= from) return { place: "until", reason: "before_start" };
  if (until <= now) return { place: "until", reason: "past" };
  if (until.getTime() - from.getTime() > longestAbsence) return { place: "until", reason: "too_long" };
  if (delegate === person) return { place: "delegate", reason: "self" };
  const then = known.filter((other) => other.from < until && from < other.until);
  if (then.some((other) => other.person === person)) return { place: "from", reason: "overlaps" };
  const standsInFor = then.find((other) => other.delegate === person);
  if (standsInFor) return { place: "from", reason: "stands_in", named: standsInFor.person };
  if (delegate !== null && then.some((other) => other.person === delegate))
    return { place: "delegate", reason: "away" };
}
