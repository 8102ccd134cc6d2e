import type { Place } from "./moves";
import type { State } from "./standing";

/** An act of a story as the ledger tells it; `to` and `stage` are missing where it moved nothing. */
export type TimedAct = { seq: number; at: Date; act: string; to?: State; stage?: number | null };

/** How long a story stood in one place: from the act that brought it there to the one that took it on; `until` is null while it stands there. */
export type Stay<Act extends TimedAct = TimedAct> = { place: Place; from: Date; until: Date | null; ended: Act | null };

/**
 * The places a story stood in, in order, out of all its acts. A save or an amendment that leaves it where it is ends no stay, and a
 * refused attempt moves nothing.
 */
export function listStays<Act extends TimedAct>(acts: readonly Act[]): Stay<Act>[] {
  const stays: Stay<Act>[] = [];
  for (const act of acts) {
    if (act.to === undefined) continue;
    const place: Place = { state: act.to, stage: act.stage ?? null };
    const last = stays.at(-1);
    if (last && samePlace(last.place, place)) continue;
    if (last) stays[stays.length - 1] = { ...last, until: act.at, ended: act };
    stays.push({ place, from: act.at, until: null, ended: null });
  }
  return stays;
}

/** How long each audit had the story altogether, held or not, by its place in the flow; milliseconds up to `now`. */
export function timeAudits(stays: readonly Stay[], now: Date): Map<number, number> {
  const times = new Map<number, number>();
  for (const { place, from, until } of stays) {
    if (place.stage === null || !inAudit(place.state)) continue;
    times.set(place.stage, (times.get(place.stage) ?? 0) + (until ?? now).getTime() - from.getTime());
  }
  return times;
}

/** Whether an auditor has the story: waiting for a verdict or put on hold. A scheduled one waits for its hour. */
export function inAudit(state: State): boolean {
  return state === "audit" || state === "held";
}

function samePlace(one: Place, other: Place): boolean {
  return one.state === other.state && one.stage === other.stage;
}
