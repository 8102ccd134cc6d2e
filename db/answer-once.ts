import { eq } from "drizzle-orm";
import type { Result } from "@/core/refusal";
import type { Writer } from "./store";

/**
 * Gives the same answer to the same request of the same person, however often it is sent (PRODUCT.md, rule 8). Only a yes is
 * remembered: a refused request had no effect and may be mended and sent again.
 */
export async function answerOnce<T extends object>(
  tx: Writer,
  asked: { person: string; request: string; at: Date },
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const { request } = tx.tables;
  const id = `${asked.person}:${asked.request}`;
  const [answered] = await tx.select({ outcome: request.outcome }).from(request).where(eq(request.id, id));
  if (answered) return answered.outcome as Result<T>;

  const result = await work();
  if (result.ok) await tx.insert(request).values({ id, outcome: result, at: asked.at });
  return result;
}
