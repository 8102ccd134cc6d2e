import type { Block, StoryBody } from "./document";
import { inlineText } from "./body-text";

/** `words` is what Word calls 字数; `characters` leaves out white space. */
export type TextCount = { words: number; characters: number };

// Han, kana, their punctuation and full-width forms: each is a word of its own.
const wide =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\u30fb\\uff01-\\uff60\\uffe0-\\uffe6";
// Quotation marks, dashes and dots that both scripts share count as Chinese beside a Chinese character.
const shared = "\\u2018\\u2019\\u201c\\u201d\\u2014\\u2026\\u00b7";
const pieces = new RegExp(
  `[${wide}]|(?<=[${wide}${shared}])[${shared}]|[${shared}]+(?=[${wide}])|[^\\s${wide}]+`,
  "gu",
);
const signs = new RegExp(`^[${shared}]+$`, "u");

/**
 * Counts as Word does in a Chinese text: every Chinese character and mark is a word, and so is every run of other signs between
 * blanks or Chinese characters.
 */
export function countWords(text: string): TextCount {
  let words = 0;
  for (const [piece] of text.matchAll(pieces)) words += signs.test(piece) ? [...piece].length : 1;
  return { words, characters: [...text.replace(/\s/gu, "")].length };
}

/** The count of a body, without its figures: their words are captions, not text. */
export function countBody(body: StoryBody): TextCount {
  return countWords(body.content.map(textOf).join("\n"));
}

function textOf(block: Block): string {
  if (block.type === "figure" || block.type === "horizontalRule") return "";
  if (block.type === "paragraph" || block.type === "heading") return inlineText(block.content ?? []);
  if (block.type === "blockquote") return block.content.map(textOf).join("\n");
  if (block.type === "table") {
    return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.map(textOf))).join("\n");
  }
  return block.content.flatMap((entry) => entry.content.map(textOf)).join("\n");
}
