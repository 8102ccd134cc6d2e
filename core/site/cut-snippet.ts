import { findHits, type Sought, type Stretch } from "./find-hits";

/** A piece of a text; `hit` where what the reader looked for stands. */
export type Piece = { text: string; hit: boolean };

/** A whole text with what was sought marked in it. */
export function markHits(text: string, sought: Sought): Piece[] {
  return cutInto(text, { start: 0, end: text.length }, findHits(text, sought));
}

/**
 * About `length` characters of a text around the first of its longest hits, marked, with an ellipsis where it was cut; the opening
 * of the text when it holds no hit. No word of a language with spaces is cut in two unless it is longer than the snippet.
 */
export function cutSnippet(text: string, sought: Sought, length: number): Piece[] {
  const flat = text.replace(/\s+/g, " ").trim();
  const hits = findHits(flat, sought);
  const [first] = hits.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const window = clearOf(hits, windowAround(flat, first ?? { start: 0, end: 0 }, length), first);
  const pieces = cutInto(flat, window, hits);
  if (window.start > 0) pieces.unshift({ text: "…", hit: false });
  if (window.end < flat.length) pieces.push({ text: "…", hit: false });
  return pieces;
}

function windowAround(text: string, hit: Stretch, length: number): Stretch {
  const wanted = Math.max(0, Math.min(hit.start - Math.floor(length / 3), text.length - length));
  const start = boundaryFrom(text, wanted, hit.start);
  const end = Math.min(text.length, start + length);
  // A hit longer than the whole snippet is cut, but never inside a character.
  const least = Math.max(Math.min(hit.end, end), start + 1);
  return { start, end: boundaryBefore(text, end, end === text.length ? end : least) };
}

/** The window without the part of another hit that it would cut in two. */
function clearOf(hits: readonly Stretch[], { start, end }: Stretch, main: Stretch | undefined): Stretch {
  const cutAt = (at: number) => hits.find((hit) => hit !== main && hit.start < at && at < hit.end);
  return { start: cutAt(start)?.end ?? start, end: cutAt(end)?.start ?? end };
}

/** The first place from here on, up to a last one, where a word begins. */
function boundaryFrom(text: string, from: number, last: number): number {
  let at = from;
  while (at > 0 && at < last && (goesOn(text, at) || /[\s\p{P}]/u.test(text[at] ?? ""))) at += 1;
  return at;
}

function boundaryBefore(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && (goesOn(text, at) || (at < text.length && text[at - 1] === " "))) at -= 1;
  if (!goesOn(text, at)) return at;
  return isHalf(text, from) ? from - 1 : from;
}

/** True when the characters on both sides of a place belong together: a word, a letter and its marks, a pair of surrogates. */
function goesOn(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return isHalf(text, at) || /\p{M}/u.test(text[at] ?? "") || (isLetter(text[at - 1]) && isLetter(text[at]));
}

function isHalf(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "");
}

function isLetter(character = ""): boolean {
  return (
    /[\p{L}\p{N}\p{M}'’-]/u.test(character) &&
    !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(character)
  );
}

function cutInto(text: string, { start, end }: Stretch, hits: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const hit of hits) {
    const [from, to] = [Math.max(hit.start, start), Math.min(hit.end, end)];
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false });
  return pieces;
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}
