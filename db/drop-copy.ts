import { and, eq } from "drizzle-orm";
import type { CopyMark } from "@/core/story/kept-text";
import type { Writer } from "./store";

/** Ends somebody's working copy if it is still the one they know; false when another page has written on since. */
export async function dropCopy(tx: Writer, person: string, story: string, known: CopyMark): Promise<boolean> {
  const { workingCopy: copy } = tx.tables;
  const dropped = await tx
    .delete(copy)
    .where(
      and(eq(copy.story, story), eq(copy.person, person), eq(copy.page, known.page), eq(copy.version, known.version)),
    )
    .returning({ version: copy.version });
  return dropped.length > 0;
}
