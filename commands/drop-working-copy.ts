import { and, eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { CopyMark } from "@/core/story/kept-text";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import { dropCopy } from "@/db/drop-copy";
import type { Store } from "@/db/store";

/**
 * Gives up what somebody was writing: the story is as its last revision has it. Repeating it has one effect. Refuses with
 * not_found, or changed_meanwhile when another page of theirs has written on since.
 */
export async function dropWorkingCopy(
  store: Store,
  viewer: Viewer,
  input: { story: string; known: CopyMark },
): Promise<Result> {
  return store.write(async (tx) => {
    const { story, workingCopy: copy } = tx.tables;
    const [found] = await tx.select({ department: story.department }).from(story).where(eq(story.id, input.story));
    if (!found || !maySee(viewer, found)) return refuse("not_found");
    if (await dropCopy(tx, viewer.id, input.story, input.known)) return { ok: true };
    const left = await tx
      .select({ version: copy.version })
      .from(copy)
      .where(and(eq(copy.story, input.story), eq(copy.person, viewer.id)));
    return left.length === 0 ? { ok: true } : refuse("changed_meanwhile");
  });
}
