import type { RoomMove } from "@/core/workflow/room-moves";

/** The acts that put a person's name under a text: each is shown whole once more before it counts. */
export const signingMoves: readonly string[] = ["approve", "release", "schedule"] satisfies RoomMove[];

/** The acts that end a story or take its page from readers: one press too many must not do it. */
export const endingMoves: readonly string[] = ["reject", "withdraw"] satisfies RoomMove[];
