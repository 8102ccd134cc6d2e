import { bodyText } from "../story/body-text";
import type { Language, StoryContent } from "../story/story-content";
import { cutSnippet, markHits, type Piece } from "./cut-snippet";
import type { Sought } from "./find-hits";

/** How many characters of a story a search shows under its title. */
const snippetLength = { zh: 96, en: 220 } as const;

/** A story as a search lists it. Times are ISO 8601 in UTC. */
export type FoundStory = {
  slug: string;
  column: string;
  department: string;
  releasedAt: string;
  title: Piece[];
  snippet: Piece[];
};

/** The title of a story and a cut of its text with what was sought marked: from the body, else the summary, else who and what it names. */
export function markStory(
  content: StoryContent,
  sought: Sought,
  language: Language,
): Pick<FoundStory, "title" | "snippet"> {
  const { summary, kicker, source, author, seniorEditor, credits, tags } = content;
  const named = credits.map(({ name, unit }) => [name, unit].filter(Boolean).join(language === "zh" ? "，" : ", "));
  const facts = [kicker, source, author, seniorEditor, ...named, ...tags];
  const texts = [bodyText(content.body), summary, [...new Set(facts)].filter(Boolean).join(" · ")];
  const cuts = texts.map((text) => () => cutSnippet(text, sought, snippetLength[language]));
  return { title: markHits(content.title, sought), snippet: firstWithHit(cuts) ?? opening(texts, language) };
}

function firstWithHit(cuts: readonly (() => Piece[])[]): Piece[] | undefined {
  for (const cut of cuts) {
    const pieces = cut();
    if (pieces.some((piece) => piece.hit)) return pieces;
  }
}

function opening([body = "", summary = ""]: readonly string[], language: Language): Piece[] {
  return cutSnippet(summary || body, { words: new Set(), pairs: new Set() }, snippetLength[language]);
}
