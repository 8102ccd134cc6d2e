import { and, eq } from "drizzle-orm";
import { type KeptText, openKeptText } from "@/core/story/kept-text";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { StoryContent } from "@/core/story/story-content";
import { unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import type { Reader } from "../store";

/** The text somebody has in hand, fit to be written on, and the revision it grew from. */
export type WorkingCopy = {
  version: number;
  page: string;
  savedAt: Date;
  base: { version: number; hash: string; content: StoryContent };
  typed: TypedStory;
};

/**
 * What this person was last writing in a story, unless it has become a revision. Their own and nobody else's, and only while they may see
 * the story (PRODUCT.md, rule 16); undefined otherwise.
 */
export async function findWorkingCopy(reader: Reader, viewer: Viewer, story: string): Promise<WorkingCopy | undefined> {
  const { workingCopy: copy, story: table, revision } = reader.tables;
  const [found] = await reader
    .select({ copy, department: table.department, base: revision.package })
    .from(copy)
    .innerJoin(table, eq(table.id, copy.story))
    .innerJoin(revision, and(eq(revision.story, copy.story), eq(revision.hash, copy.baseHash)))
    .where(and(eq(copy.story, story), eq(copy.person, viewer.id)))
    .limit(1);
  if (!found || !maySee(viewer, found)) return undefined;
  const { version, page, savedAt, base, baseHash, typed } = found.copy;
  const content = unpackStory(found.base);
  return {
    ...{ version, page, savedAt },
    base: { version: base, hash: baseHash, content },
    typed: openKeptText(typed as KeptText, content),
  };
}
