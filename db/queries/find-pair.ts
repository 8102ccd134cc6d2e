import { aliasedTable, eq } from "drizzle-orm";
import type { Language } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import type { Reader } from "../store";

/**
 * The same story in the other language: `apart` while the two do stand in different languages, `agrees` while it is as it was when
 * somebody last said that the two say the same.
 */
export type PairedStory = {
  id: string;
  number: number;
  title: string;
  language: Language;
  apart: boolean;
  agrees: boolean;
};

/** The story linked to this one, if there is one that this person may see. */
export async function findPair(reader: Reader, viewer: Viewer, id: string): Promise<PairedStory | undefined> {
  const { translationPair, story, revision } = reader.tables;
  const own = aliasedTable(story, "own");
  const [found] = await reader
    .select({ own: own.language, other: story, seen: translationPair.seen, head: revision.hash })
    .from(translationPair)
    .innerJoin(own, eq(own.id, translationPair.story))
    .innerJoin(story, eq(story.id, translationPair.other))
    .innerJoin(revision, eq(revision.id, story.head))
    .where(eq(translationPair.story, id));
  if (!found || !maySee(viewer, found.other)) return undefined;
  const { number, title, language } = found.other;
  const apart = found.own !== language;
  return { id: found.other.id, number, title, language, apart, agrees: found.seen === found.head };
}
