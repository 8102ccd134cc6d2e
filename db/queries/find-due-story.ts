import { and, eq, lte } from "drizzle-orm";
import type { Reader } from "../store";

/** True when a scheduled story's time has come. */
export async function hasDueStory(reader: Reader, now: Date): Promise<boolean> {
  const { story } = reader.tables;
  const due = await reader
    .select({ id: story.id })
    .from(story)
    .where(and(eq(story.state, "scheduled"), lte(story.releaseAt, now)))
    .limit(1);
  return due.length > 0;
}
