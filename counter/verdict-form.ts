import { z } from "zod";
import { roomMoves } from "@/core/workflow/room-moves";

/** A verdict as the form sends it. */
export const verdictForm = z.strictObject({
  move: z.enum(roomMoves),
  story: z.string().min(1).max(64),
  number: z.coerce.number().int().positive(),
  revision: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive(),
  seen: z.string().regex(/^[0-9a-f]{64}$/),
  request: z.uuid(),
  remark: z.string().max(5000).default(""),
  reason: z.string().max(5000).default(""),
  releaseAt: z.string().max(20).default(""),
  password: z.string().max(1000).optional(),
});
export type VerdictForm = z.infer<typeof verdictForm>;

/** Where somebody goes once their verdict counts: on with the audit they took up again, or back to what waits for them. */
export function goOn({ move, story, number }: Pick<VerdictForm, "move" | "story" | "number">): string {
  return move === "resume" ? `/desk/stories/${story}/review` : `/desk?done=${move}&story=${number}`;
}
