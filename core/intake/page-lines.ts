import { cleanLine } from "../story/clean-text";
import type { Block, Inline } from "../story/document";
import type { IncomingBlock } from "./incoming-page";
import { placesText, splitAtBreaks, trimInlines } from "./inlines";

/** One block of a page with the words it says on one line; lists, tables, pictures and figures say none here. */
export type PageLine = { block: IncomingBlock; text: string };

/**
 * The lines of a page without blank ones. A paragraph of several lines is divided where `tells` says that one of them is a
 * field, a byline or a caption.
 */
export function linesOf(blocks: readonly IncomingBlock[], tells: (text: string) => boolean): PageLine[] {
  return blocks.flatMap((block): PageLine[] => {
    if (block.type !== "paragraph" && block.type !== "heading") return [{ block, text: "" }];
    const content = block.content ?? [];
    const parts = splitAtBreaks(content);
    const divided = parts.length > 1 && parts.some((part) => tells(wordsOf(part)));
    return (divided ? parts : [content]).map((part) => textLine(block, part)).filter(({ text }) => text !== "");
  });
}

/** The line with other inlines. */
export function textLine(block: Extract<Block, { content?: Inline[] }>, inlines: readonly Inline[]): PageLine {
  const content = trimInlines(inlines);
  return { block: { ...block, content }, text: wordsOf(content) };
}

/** True for a paragraph or heading: something that may be a title, a field or a caption. */
export function isText({ block }: PageLine): boolean {
  return block.type === "paragraph" || block.type === "heading";
}

/** True when a line ends like a sentence, or is too long to be a title. */
export function isProse(text: string): boolean {
  return endsClosed(text) || text.length > (isChinese(text) ? 80 : 300);
}

/** True for a short line without closing punctuation that may stand under a picture. */
export function isCaptionLike(text: string): boolean {
  if (text.length > (isChinese(text) ? 70 : 160) || endsClosed(text) || /[:：,，、]$/.test(text)) return false;
  return !/^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)] ?|[•·▪*-] |—)/u.test(
    text,
  );
}

/** True when the text holds Chinese characters. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function endsClosed(text: string): boolean {
  const [end, before] = [text.slice(-12), beforeBracket(text)];
  if (before !== undefined && /[.。!！?？]\s*$/.test(before)) return true;
  if (/(?:\b(?:Jr|Sr|Co|Ltd|Inc|No)|\b\p{Lu})\.$/u.test(end)) return false;
  return /[.。!！?？…;；][\s"'”’』」》)）\]】]{0,6}$/.test(end);
}

/** What stands before a bracket that ends the text, without reading far: "They won. (Text by …)". */
function beforeBracket(text: string): string | undefined {
  let depth = 0;
  for (let at = text.length - 1; at > Math.max(0, text.length - 900); at--) {
    const character = text.charAt(at);
    if (character === ")" || character === "）") depth++;
    else if ((character === "(" || character === "（") && --depth === 0) return text.slice(Math.max(0, at - 5), at);
    if (depth === 0) return undefined;
  }
}

function wordsOf(inlines: readonly Inline[]): string {
  return cleanLine(placesText(inlines));
}
