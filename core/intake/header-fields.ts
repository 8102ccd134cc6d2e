import { cleanLine } from "../story/clean-text";
import { readDay } from "./dates";
import { divideAtLabels, type Labelled } from "./labels";
import { readsAsSentence } from "./sentence-value";

const longest = 400;

/**
 * Reads a line of labelled fields, with or without values: "Source: Author: Senior Editor: Release Date: March 10, 2023".
 * A day may stand before the first label. Undefined when the line is none, or reads like a sentence.
 */
export function readLabelledLine(text: string): Labelled[] | undefined {
  if (text.length > longest) return undefined;
  const line = cleanLine(text).replace(/^[（([【](.*)[)）\]】]$/u, "$1");
  const divided = divideAtLabels(line);
  if (!divided) return undefined;
  const day = readDay(divided.before);
  if (divided.before !== "" && !day) return undefined;
  if (!divided.parts.some((part) => isStrong(part))) return undefined;
  if (divided.parts.some(({ value }) => value.length > 200 || /[。！？]|[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(value)))
    return undefined;
  if (divided.parts.some(isClause)) return undefined;
  const dated: Labelled[] = day ? [{ gives: { field: "releaseDate" }, weak: true, value: divided.before }] : [];
  return [...dated, ...divided.parts];
}

/** True for a line that begins with a label of its own and yet holds no fields, because a sentence stands behind it. */
export function opensWithLabel(text: string): boolean {
  const divided = divideAtLabels(cleanLine(text.slice(0, longest)));
  return divided?.before === "" && divided.parts[0]?.weak === false;
}

/** A line that is a day and nothing more, as the head of a page prints it. */
export function readDayLine(text: string): string | undefined {
  return text.length <= 60
    ? readDay(cleanLine(text).replace(/^(?:published|posted|released)(?: on)? |^发布于 ?/i, ""))
    : undefined;
}

const furniture =
  /^(?:打印(?:本页)?|关闭(?:窗口|本页)?|返回(?:顶部|列表|首页)?|收藏|分享|print|close|share|back to top|home|首页)$/i;

const path =
  /^(?:您(?:现)?(?:所)?在(?:的)?位置|您的位置|当前位置|所在位置|you are here|current (?:position|location))[:：]/i;

/** True for the way to a page, "首页 > 新闻", and for the buttons that are copied along with a web page: "打印 关闭窗口", "Print | Close". */
export function isFurniture(text: string): boolean {
  if (text.length > 60) return false;
  if (path.test(text) || /^(?:首页|home)\s?[>»›]/i.test(text)) return true;
  const words = text.split(/[\s|/【】[\]()（）]+/).filter(Boolean);
  return words.length > 0 && (words.every((word) => furniture.test(word)) || furniture.test(text.trim()));
}

/** Titles of pages may be sentences; what else stands behind a label is short. */
function isClause({ gives, value }: Labelled): boolean {
  if ("furniture" in gives) return !/^[\d\s]/.test(value) && /[a-z]\.$/.test(value);
  const mayBe = "field" in gives && ["title", "kicker", "releaseDate", "eventDate"].includes(gives.field);
  return !mayBe && readsAsSentence(value);
}

function isStrong({ gives, weak, value }: Labelled): boolean {
  if (!weak) return true;
  return "field" in gives && gives.field === "releaseDate" && readDay(value) !== undefined;
}
