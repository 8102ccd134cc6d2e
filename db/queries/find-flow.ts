import { and, desc, eq } from "drizzle-orm";
import type { Language } from "@/core/story/story-content";
import type { Reader } from "../store";

/** The newest flow of a column in one language. Every column has one: without it no story can be opened there. */
export async function findFlow(reader: Reader, column: string, language: Language) {
  const { flow } = reader.tables;
  const [newest] = await reader
    .select({ id: flow.id, version: flow.version, stages: flow.stages })
    .from(flow)
    .where(and(eq(flow.column, column), eq(flow.language, language)))
    .orderBy(desc(flow.version))
    .limit(1);
  if (!newest) throw new Error(`Column ${column} has no flow for ${language}.`);
  return newest;
}
