import { isTelling, likeness, surroundings } from "./similar-surroundings";

/** A stretch of one text among several, as an anchor keeps it. */
export type Quoted = { passage: number; from: number; to: number; quote: string; before: string; after: string };

type Found = { place: Quoted; score: number; distance: number };

/** Below this likeness of both sides a quote is another one that says the same by chance. */
const enough = 0.35;

/**
 * Where a quote stands now among the texts of a story: of several places the one whose surroundings are most like those it had,
 * of equals the one nearest to where it was. Undefined when its words are gone, or stand only where others stood before.
 */
export function findQuote(quoted: Quoted, texts: readonly (string | null)[]): Quoted | undefined {
  const [best, next] = listPlaces(quoted, texts).sort(
    (one, other) => other.score - one.score || one.distance - other.distance,
  );
  if (!best) return undefined;
  const known = best.score >= enough || (!next && isTelling(quoted.quote));
  return known ? best.place : undefined;
}

/** The stretch from one offset to another, with what stands around it; halves of a character are taken in whole. */
export function quoteFrom(text: string, passage: number, start: number, end: number): Quoted {
  const from = splitsCharacter(text, start) ? start - 1 : start;
  const to = splitsCharacter(text, end) ? end + 1 : end;
  const before = text.slice(Math.max(0, from - surroundings), from).replace(/^[\udc00-\udfff]/, "");
  const after = text.slice(to, to + surroundings).replace(/[\ud800-\udbff]$/, "");
  return { passage, from, to, quote: text.slice(from, to), before, after };
}

function listPlaces(quoted: Quoted, texts: readonly (string | null)[]): Found[] {
  return texts.flatMap((text, passage) => {
    if (text === null) return [];
    if (quoted.quote === "") return text === "" && passage === quoted.passage ? [weigh(quoted, text, passage, 0)] : [];
    const places: Found[] = [];
    for (let at = text.indexOf(quoted.quote); at >= 0; at = text.indexOf(quoted.quote, at + 1)) {
      places.push(weigh(quoted, text, passage, at));
    }
    return places;
  });
}

function weigh(quoted: Quoted, text: string, passage: number, at: number): Found {
  const place = quoteFrom(text, passage, at, at + quoted.quote.length);
  const score = (likeness(quoted.before, place.before) + likeness(quoted.after, place.after)) / 2;
  // A step to another passage is longer than any within one.
  const distance = Math.abs(passage - quoted.passage) * 1_000_000 + Math.abs(at - quoted.from);
  return { place, score, distance };
}

function splitsCharacter(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
