import { eq } from "drizzle-orm";
import type { Result } from "@/core/refusal";
import { sha256Hex } from "@/core/sha256-hex";
import { canonicalJson, type Json } from "@/core/story/canonical-json";
import { allGiven, given, keepQuery } from "./kept-query";
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
  const id = `${asked.person}:${asked.request}:${digest(asked.what)}`;
  const [answered] = await answerTo(tx).execute({ id });
  if (answered) return answered.outcome as Result<T>;

  const result = await work();
  if (result.ok) await newAnswer(tx).execute({ id, outcome: result, at: asked.at });
  return result;
}

const answerTo = keepQuery((tx: Writer) => {
  const { id, outcome } = tx.tables.request;
  return tx
    .select({ outcome })
    .from(tx.tables.request)
    .where(eq(id, given("id", id)))
    .prepare("answer_to");
});

const newAnswer = keepQuery((tx: Writer) =>
  tx.insert(tx.tables.request).values(allGiven(tx.tables.request)).prepare("new_answer"),
);

function digest(what: object): string {
  return sha256Hex(canonicalJson(JSON.parse(JSON.stringify(what)) as Json));
}
