import type { Problem, Refusal } from "../refusal";
import type { MoveName } from "./moves";

/** The moves that the review room offers as buttons; writing has its own page. */
export const roomMoves = [
  "approve",
  "release",
  "schedule",
  "return",
  "return_to_department",
  "hold",
  "resume",
  "reject",
  "correct",
  "withdraw",
] as const satisfies MoveName[];
export type RoomMove = (typeof roomMoves)[number];

/** What the newsroom says to a verdict: where to go on, or why not. */
export type VerdictAnswer = { goTo: string } | { refusal: Refusal; problems: Problem[] };
