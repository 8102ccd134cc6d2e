import type { Refusal } from "../refusal";
import { decide, shortestReason } from "./decide";
import { type MoveName, moveNames } from "./moves";
import type { Actor, Standing } from "./standing";

/** The moves a person could make on a story now, given the words, the time, the password and the look at the text that they ask for: its buttons. */
export function listOpenMoves(actor: Actor, story: Standing): MoveName[] {
  return moveNames.filter((move) => findClosed(actor, story, move) === undefined);
}

/** Why a move is closed to a person whatever they type; undefined when it is open. */
export function findClosed(actor: Actor, story: Standing, move: MoveName): Refusal | undefined {
  const now = new Date(0);
  const asked = {
    move,
    seen: story.head,
    reason: "x".repeat(shortestReason),
    releaseAt: new Date(1),
    text: { hash: `not ${story.head}`, credited: story.credited },
  };
  const opened = { ...story, openers: [...story.openers, actor.id] };
  const decision = decide({ ...actor, confirmedAt: now }, opened, asked, now);
  return decision.ok ? undefined : decision.refusal;
}
