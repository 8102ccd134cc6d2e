import { foldText, splitWords } from "../story/split-words";

/** What a reader looks for, in the shape in which it is found: whole words, and pairs of Chinese characters. */
export type Sought = { words: ReadonlySet<string>; pairs: ReadonlySet<string> };

/** A stretch of a text, by its first place and the place after its last. */
export type Stretch = { start: number; end: number };

/** Reads typed words as the search reads them: a Chinese word of one character is looked for by itself, a longer one by its pairs. */
export function readSought(query: string): Sought {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const word of splitWords(foldText(query))) {
    const characters = [...word.text];
    if (!word.han || characters.length === 1) words.add(word.text);
    else for (const [at, next] of characters.slice(1).entries()) pairs.add(`${characters[at]}${next}`);
  }
  return { words, pairs };
}

/** Where a text holds what is sought, in its order: Latin words whole, Chinese by the run of characters that match. */
export function findHits(text: string, sought: Sought): Stretch[] {
  const folded = foldInPlace(text);
  const found = stretchesWith(folded.text, sought).flatMap((stretch) =>
    splitWords(folded.text.slice(stretch.start, stretch.end)).flatMap((word) =>
      (word.han ? hanHits(word.text, sought) : wholeHit(word.text, sought)).map(({ start, end }) => ({
        start: folded.startOf(stretch.start + word.start + start),
        end: folded.endOf(stretch.start + word.start + end - 1),
      })),
    ),
  );
  return joined(found);
}

/**
 * What stands between words: no word reaches over one of these, so what lies between two can be read by itself. Halves of a
 * character beyond the first plane are looked at alone and count as letters.
 */
const between = /[^\p{L}\p{N}\p{M}\p{Script=Han}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\ud800-\udfff]/u;

/** The stretches between spaces and signs that may hold a hit: taking a whole text apart into words costs many times as much. */
function stretchesWith(text: string, { words, pairs }: Sought): Stretch[] {
  const placeFrom = (needle: string, from: number) => {
    const at = text.indexOf(needle, from);
    return at === -1 ? Infinity : at;
  };
  let next = [...words, ...pairs].map((needle) => ({ needle, at: placeFrom(needle, 0) }));
  const found: Stretch[] = [];
  for (;;) {
    const nearest = next.reduce((least, { at }) => Math.min(least, at), Infinity);
    if (nearest === Infinity) return found;
    const stretch = stretchAround(text, nearest);
    found.push(stretch);
    next = next.map(({ needle, at }) => ({ needle, at: at < stretch.end ? placeFrom(needle, stretch.end) : at }));
  }
}

function stretchAround(text: string, at: number): Stretch {
  let [start, end] = [at, at + 1];
  while (start > 0 && !between.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !between.test(text.charAt(end))) end += 1;
  return { start, end };
}

function wholeHit(word: string, { words }: Sought): Stretch[] {
  return words.has(word) ? [{ start: 0, end: word.length }] : [];
}

function hanHits(run: string, { words, pairs }: Sought): Stretch[] {
  const found: Stretch[] = [];
  let [before, at] = ["", 0];
  for (const character of run) {
    const end = at + character.length;
    if (words.has(character)) found.push({ start: at, end });
    if (pairs.has(before + character)) found.push({ start: at - before.length, end });
    [before, at] = [character, end];
  }
  return joined(found);
}

/** Stretches that overlap or touch, as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = found.at(-1);
    if (last && start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}

type Folded = { text: string; startOf: (at: number) => number; endOf: (at: number) => number };

/** Folding keeps the length of a text made of these alone, so that every place in it stays where it is. */
const keepsPlaces = /^[\u0020-\u007e\u00c0-\u00ff\u2013\u2014\u2018-\u201d\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;

/** A folded text that still knows which characters of the text each of its own came from: ﬁ becomes two, 株 stands in ㈱. */
function foldInPlace(text: string): Folded {
  if (keepsPlaces.test(text)) return { text: foldText(text), startOf: (at) => at, endOf: (at) => at + 1 };
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  for (const { 0: piece, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const made = foldText(piece);
    folded += made;
    for (let at = 0; at < made.length; at += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return { text: folded, startOf: (at) => starts[at] ?? text.length, endOf: (at) => ends[at] ?? text.length };
}
