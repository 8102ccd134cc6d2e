import { and, eq, lte, or } from "drizzle-orm";
import type { Reader } from "../store";

/** True when a scheduled story's time has come, or a held one's day. */
export async function hasDueStory(reader: Reader, now: Date): Promise<boolean> {
  const { story } = reader.tables;
  const due = await reader
    .select({ id: story.id })
    .from(story)
    .where(
      or(
        and(eq(story.state, "scheduled"), lte(story.releaseAt, now)),
        and(eq(story.state, "held"), lte(story.backAt, now)),
      ),
    )
    .limit(1);
  return due.length > 0;
}
