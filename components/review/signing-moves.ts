import type { RoomMove } from "@/core/workflow/room-moves";

/** The acts that put a person's name under a text: each is shown whole once more before it counts. */
export const signingMoves: readonly string[] = ["approve", "release", "schedule"] satisfies RoomMove[];
