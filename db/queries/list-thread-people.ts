import { inArray } from "drizzle-orm";
import type { Standing } from "@/core/workflow/standing";
import type { Reader } from "../store";

/** Everybody in the threads of these remarks: who wrote them, who answered, and the story's authors; each once. */
export async function listThreadPeople(
  reader: Reader,
  { writers, credited }: Pick<Standing, "writers" | "credited">,
  remarks: readonly { id: string; by: string }[],
): Promise<string[]> {
  const { remarkAnswer } = reader.tables;
  const ids = remarks.map(({ id }) => id);
  const answered = await reader
    .selectDistinct({ by: remarkAnswer.by })
    .from(remarkAnswer)
    .where(inArray(remarkAnswer.remark, ids));
  return [...new Set([...[...remarks, ...answered].map(({ by }) => by), ...writers, ...credited])];
}
