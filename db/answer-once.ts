import { eq } from "drizzle-orm";
import type { Result } from "@/core/refusal";
import { sha256Hex } from "@/core/sha256-hex";
import { canonicalJson, type Json } from "@/core/story/canonical-json";
import type { Writer } from "./store";

/**
 * Gives the same answer to the same request of the same person, however often it is sent (PRODUCT.md, rule 8). The same
 * request is one that asks for the same: another button or another text under its name is judged by itself. Only a yes is
 * remembered: a refused request had no effect and may be mended and sent again.
 */
export async function answerOnce<T extends object>(
  tx: Writer,
  asked: { person: string; request: string; at: Date; what: object },
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const { request } = tx.tables;
  const id = `${asked.person}:${asked.request}:${digest(asked.what)}`;
  const [answered] = await tx.select({ outcome: request.outcome }).from(request).where(eq(request.id, id));
  if (answered) return answered.outcome as Result<T>;

  const result = await work();
  if (result.ok) await tx.insert(request).values({ id, outcome: result, at: asked.at });
  return result;
}

function digest(what: object): string {
  return sha256Hex(canonicalJson(JSON.parse(JSON.stringify(what)) as Json));
}
