import { z } from "zod";
import { roomMoves } from "@/core/workflow/room-moves";

const words = z
  .string()
  .max(2000)
  .default("")
  .transform((text) => [...new Set(text.split(/\s+/).filter(Boolean))]);

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
  /** Ids of the reasons chosen, and the checklist's ticks, each list with spaces between. */
  reasons: words,
  checked: words,
  releaseAt: z.string().max(20).default(""),
  backAt: z.string().max(20).default(""),
  /** A signature was shown whole and confirmed. */
  confirmed: z.literal("yes").optional(),
  password: z.string().max(1000).optional(),
});
export type VerdictForm = z.infer<typeof verdictForm>;

/** Turns in the life of a printed story: nobody was going through their audits, so no other story opens. */
const turns = ["correct", "withdraw"] as const satisfies VerdictForm["move"][];

/** Where somebody goes once their verdict counts: on with the audit they took up again, or to the next one that waits for them. */
export function goOn({ move, story, number }: Pick<VerdictForm, "move" | "story" | "number">): string {
  if (move === "resume") return `/desk/stories/${story}/review`;
  const told = `?done=${move}&story=${number}`;
  return turns.some((turn) => turn === move) ? `/desk${told}` : `/desk/next${told}`;
}
