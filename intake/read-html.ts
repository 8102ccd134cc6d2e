import { Parser } from "htmlparser2";
import type { Dropped, DroppedKind, IncomingPage } from "@/core/intake/incoming-page";
import { isSafeLink, type Mark } from "@/core/story/document";
import { addText, breakLine } from "./add-text";
import { shorten } from "./fold-text";
import { hasOwnLook, type LeftOut, leftOutAs } from "./not-for-readers";
import { addBlock, closePart, divideBlock, endBlock, endPage, type Opening, openPart, startPage } from "./page-draft";
import { type PictureShelf, takePicture } from "./take-picture";

type Attributes = Readonly<Record<string, string>>;
/** What an open element did, to be undone when it closes. */
type Open = { name: string; block?: boolean; part?: boolean; mark?: Mark; plain?: boolean };
type Skipped = { as: LeftOut; depth: number; text: string };

/**
 * Reads HTML, from the clipboard or made from a Word file, as a page: only words, their structure and safe links come through,
 * and what was left out is told. It never throws and never follows an address. Pictures are laid on `pictures`: those of a Word file lie there already.
 */
export function readHtml(html: string, pictures: PictureShelf): IncomingPage {
  const reader = startReading(pictures);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openElement(reader, name, attributes),
      ontext: (text) => takeText(reader, text),
      onclosetag: () => closeElement(reader),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    parser.end(html);
  } catch (problem) {
    if (!(problem instanceof TooDeep)) throw problem;
    report(reader, "too_long", "");
  }
  const blocks = endPage(reader.draft);
  if (reader.draft.overflow) report(reader, "too_long", reader.draft.overflow);
  return { blocks, dropped: reader.dropped };
}

/** The parser takes ever longer the deeper it stands; no page of words stands deeper than this. */
const deepest = 2000;
class TooDeep extends Error {}

/** How much of what was left out is told one by one. */
const mostReports = 300;
const blockNames = new Set(
  "p div section article header main footer aside figure figcaption address pre dl dt dd center form fieldset details summary caption hgroup li tr td th body".split(
    " ",
  ),
);

function startReading(pictures: PictureShelf) {
  const state = { draft: startPage(), opened: [] as Open[], dropped: [] as Dropped[], pictures };
  return { ...state, skipped: undefined as Skipped | undefined, looks: false };
}
type Reader = ReturnType<typeof startReading>;

function openElement(reader: Reader, name: string, attributes: Attributes): void {
  if (reader.opened.length + (reader.skipped?.depth ?? 0) > deepest) throw new TooDeep();
  if (reader.skipped) {
    reader.skipped.depth++;
    return;
  }
  const as = leftOutAs(name, attributes);
  if (as) {
    reader.skipped = { as, depth: 1, text: attributes.src ?? "" };
    return;
  }
  if (hasOwnLook(name, attributes) && !reader.looks) {
    reader.looks = true;
    report(reader, "font", "");
  }
  reader.opened.push({ name, ...startElement(reader, name, attributes) });
}

function startElement(reader: Reader, name: string, attributes: Attributes): Omit<Open, "name"> {
  const { draft } = reader;
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) {
    endBlock(draft);
    draft.heading = Number(heading) < 3 ? 2 : 3;
    return { block: true };
  }
  if (name === "br") breakLine(draft);
  if (name === "hr") {
    endBlock(draft);
    addBlock(draft, { type: "horizontalRule" });
  }
  if (name === "img") takeImage(reader, attributes);
  const opening = openingOf(name, attributes);
  if (opening && openPart(draft, opening)) return { part: true };
  if (opening || blockNames.has(name)) {
    endBlock(draft);
    if (/mso-list\s*:\s*l\d/i.test(attributes.style ?? "")) draft.listed = false;
    return { block: true };
  }
  return markOf(reader, name, attributes);
}

function closeElement(reader: Reader): void {
  const { draft, skipped } = reader;
  if (skipped) {
    if (--skipped.depth > 0) return;
    reader.skipped = undefined;
    endSkipped(reader, skipped);
    return;
  }
  const open = reader.opened.pop();
  if (open?.part) closePart(draft);
  else if (open?.block) endBlock(draft);
}

function takeText(reader: Reader, text: string): void {
  const { skipped, draft, opened } = reader;
  if (skipped) {
    if (skipped.text.length < 200) skipped.text += text.slice(0, 400);
    return;
  }
  const marks = marksIn(opened);
  if (!opened.some(({ name }) => name === "pre")) {
    addText(draft, text, marks);
    return;
  }
  for (const [at, line] of text.split("\n").entries()) {
    if (at > 0) breakLine(draft);
    addText(draft, line, marks);
  }
}

function endSkipped(reader: Reader, { as, text }: Skipped): void {
  if (as === "number") {
    // A heading keeps the number Word counted for it; an item of a list is counted anew.
    if (reader.draft.heading) addText(reader.draft, `${text.trim()} `, []);
    else if (reader.draft.listed !== undefined)
      reader.draft.listed = /[\p{L}\p{N}]/u.test(text) && !/^\s*[ol]\s*$/.test(text);
  } else if (as !== "silent" && (text.trim() || as === "embedded")) report(reader, as, text);
}

function openingOf(name: string, attributes: Attributes): Opening | undefined {
  if (name === "ul" || name === "ol") return { kind: "list", ordered: name === "ol" };
  if (name === "li") return { kind: "item" };
  if (name === "blockquote" || name === "q-block") return { kind: "quote" };
  if (name === "table") return { kind: "table" };
  if (name === "tr") return { kind: "row" };
  if (name !== "td" && name !== "th") return undefined;
  const span = Number(attributes.colspan ?? 1);
  return { kind: "cell", header: name === "th", span: Number.isInteger(span) ? Math.min(Math.max(span, 1), 50) : 1 };
}

function markOf(reader: Reader, name: string, { style = "", href }: Attributes): Omit<Open, "name"> {
  if (name === "a" && href && !href.startsWith("#")) {
    const address = href.trim();
    if (isSafeLink(address) && address.length <= 2000) return { mark: { type: "link", attrs: { href: address } } };
    report(reader, "unsafe_link", address);
  }
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const isBold = weight
    ? ["bold", "bolder", "600", "700", "800", "900"].includes(weight)
    : ["b", "strong"].includes(name);
  if (isBold) return { mark: { type: "bold" } };
  // Some web editors wrap everything they copy in a bold element that says it is not bold.
  if (["i", "em"].includes(name) || /font-style\s*:\s*italic/i.test(style)) return { mark: { type: "italic" } };
  return {};
}

const markOrder = ["bold", "italic", "link"];

function marksIn(opened: readonly Open[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { mark } of opened) if (mark) marks.set(mark.type, mark);
  return [...marks.values()].sort((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type));
}

function takeImage(reader: Reader, attributes: Attributes): void {
  const taken = takePicture(reader.pictures, attributes);
  if (!taken) return;
  divideBlock(reader.draft);
  addBlock(reader.draft, { type: "picture", picture: taken.key, alt: taken.alt });
  if (taken.missing) report(reader, "broken_picture", taken.missing);
}

function report(reader: Reader, what: DroppedKind, text: string): void {
  if (reader.dropped.length < mostReports) reader.dropped.push({ what, quote: shorten(text) });
}
