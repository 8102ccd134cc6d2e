import { aliasedTable, and, desc, eq, inArray, ne, notExists } from "drizzle-orm";
import { type Language, languages } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import type { Reader } from "../store";
import { visibleTo } from "./visible-to";

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

/** How many stories are offered to link a story with. */
const mostOffered = 40;

/** What a story in this language may be linked with: the stories in another one that nobody linked yet, last changed first. */
export async function listUnpaired(reader: Reader, viewer: Viewer, language: Language) {
  const { translationPair, story } = reader.tables;
  const pairs = reader.select({ story: translationPair.story }).from(translationPair);
  const others = languages.filter((one) => one !== language);
  const linked = pairs.where(eq(translationPair.story, story.id));
  return reader
    .select({ number: story.number, title: story.title, language: story.language })
    .from(story)
    .where(and(inArray(story.language, others), ne(story.title, ""), notExists(linked), visibleTo(reader, viewer)))
    .orderBy(desc(story.changedAt), desc(story.id))
    .limit(mostOffered);
}
