import { eq } from "drizzle-orm";
import type { Language } from "@/core/story/story-content";
import type { Reader } from "../store";

/** The other-language story of a story, while it is in print. */
export async function findLiveTranslation(
  reader: Reader,
  story: string,
): Promise<{ language: Language; slug: string; title: string } | undefined> {
  const { translationPair, liveStory } = reader.tables;
  const [found] = await reader
    .select({ language: liveStory.language, slug: liveStory.slug, title: liveStory.title })
    .from(translationPair)
    .innerJoin(liveStory, eq(liveStory.story, translationPair.other))
    .where(eq(translationPair.story, story))
    .limit(1);
  return found;
}
