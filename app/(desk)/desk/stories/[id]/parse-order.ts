import { z } from "zod";
import type { Order } from "@/commands/carry-out";
import { type Result, refuse } from "@/core/refusal";

const order = z.strictObject({
  story: z.string().min(1).max(64),
  version: z.coerce.number().int().positive(),
  request: z.uuid(),
});

/** Which story a form is about, the version it shows and its request. Refuses with not_valid. */
export function parseOrder(form: FormData): Result<{ order: Order }> {
  const [story, version, request] = ["story", "version", "request"].map((name) => form.get(name));
  const parsed = order.safeParse({ story, version, request });
  return parsed.success ? { ok: true, order: parsed.data } : refuse("not_valid");
}
