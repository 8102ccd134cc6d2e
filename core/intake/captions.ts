import { cleanLine } from "../story/clean-text";
import { readByline } from "./byline";
import { isCaptionLike } from "./page-lines";
import type { ReadCredit } from "./reading";

const number = "(\\d{1,3}|[０-９]{1,2}|十[一二三四五六七八九]|[一二三四五六七八九十])";
const word = `(?:图片?|照片|photo|picture|figure|fig\\.?|image)`;
const loneMarker = new RegExp(`^[【\\[（(]? ?${word} ?${number} ?[】\\]）)]?$`, "i");
const captionStart = new RegExp(
  `^(?:[【\\[（(] ?${word} ?${number} ?[】\\]）)][ :：.、]*|${word} ?${number} ?(?:[:：.．、]|\\s) ?)(?=\\S)`,
  "i",
);
const innerMarker = new RegExp(`([【\\[（(]) ?${word} ?${number} ?[】\\]）)]`, "gi");

/** A caption line with its number: "图1：会议现场", "Photo 2: Group discussion", "【图3】参观". */
export function markedCaption(text: string): { number: number; caption: string } | undefined {
  if (text.length > 400) return undefined;
  const match = captionStart.exec(text);
  if (!match) return undefined;
  const caption = text.slice(match[0].length).trim();
  // "图1 …" and "Figure 1 …" with a blank alone may open a sentence.
  const open = !/[】\])）:：.．、] ?$/.test(match[0]);
  if (open && !isCaptionLike(caption)) return undefined;
  return { number: numberOf(match[1] ?? match[2] ?? ""), caption };
}

/** The number of a marker that stands alone: "【图1】", "[Photo 2]". */
export function markerAlone(text: string): number | undefined {
  const match = text.length <= 20 ? loneMarker.exec(text) : null;
  return match ? numberOf(match[1] ?? "") : undefined;
}

/** Markers inside a text; `plain` for those in square brackets, which are no part of a sentence. */
export function markersIn(text: string): { number: number; plain: boolean; from: number; to: number }[] {
  return [...text.matchAll(innerMarker)].map((match) => ({
    number: numberOf(match[2] ?? ""),
    plain: match[1] === "【" || match[1] === "[",
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** True for a line that belongs to the picture above it: short, or saying so itself. A plain sentence stays in the text. */
export function isCaptionOfPicture(text: string): boolean {
  if (text === "" || text.length > 400 || markerAlone(text) !== undefined) return false;
  if (markedCaption(text) || isCaptionLike(text)) return true;
  return /^(?:图为|图：|图:|▲|△|↑|photo:|pictured:|caption:)/i.test(text) || divideCredit(text).photographer !== "";
}

/** A caption without its mark and its own credit, which goes to the photographer: "Group discussion (Photo by Li Zhuo)". */
export function divideCredit(text: string): { caption: string; photographer: string; credits: ReadCredit[] } {
  const plain = cleanLine(text).replace(/^(?:▲|△|↑|caption: ?|photo: ?(?!by)|图片说明[:：] ?|图[:：] ?)/i, "");
  const open = Math.max(plain.lastIndexOf("("), plain.lastIndexOf("（"));
  const bracket = open > 0 && /[)）][。.]?$/.test(plain) ? plain.slice(open) : undefined;
  const tail = bracket ?? /(?<=[ 。])(?:[^\s（(。]{2,12} ?摄|photos?(?: by|:) .{2,80})$/i.exec(plain)?.[0];
  const credits = tail === undefined ? undefined : photoCreditsOf(tail, bracket !== undefined);
  if (tail === undefined || !credits) return { caption: plain, photographer: "", credits: [] };
  const caption = plain.slice(0, plain.length - tail.length).trim();
  const photographer = credits.map(({ name }) => name).join(/\p{Script=Han}/u.test(tail) ? "、" : ", ");
  return photographer.length > 120
    ? { caption: plain, photographer: "", credits: [] }
    : { caption, photographer, credits };
}

/** The photographers a text names; undefined when it says anything else. */
export function photoCreditsOf(text: string, bracketed: boolean): ReadCredit[] | undefined {
  const inner = bracketed ? text.replace(/^[（(]|[)）][。.]?$/g, "") : text.trim();
  const credits = readByline(inner, { bracketed })?.credits ?? [];
  const named = credits.length > 0 && credits.every(({ role, name }) => role === "photo" && name !== "");
  return named ? credits : undefined;
}

function numberOf(text: string): number {
  const plain = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  if (/^\d/.test(plain)) return Number(plain);
  const [tens, ones] = plain.length > 1 && plain.startsWith("十") ? [10, plain.slice(1)] : [0, plain];
  return tens + "一二三四五六七八九十".indexOf(ones) + 1;
}
