import { isCaptionOfPicture, markedCaption, markerAlone, photoCreditsOf } from "./captions";
import { type Entry, type Figured, figureEntry } from "./entries";
import type { PageLine } from "./page-lines";
import { drop } from "./quote";
import { addCredits, type Notes } from "./telling";

/**
 * Gives each picture the caption beside it, and makes marked captions and markers figures that wait for a picture; of a page that
 * stays as printed only the first, and the caption whole.
 */
export function attachPictures(lines: readonly PageLine[], notes: Notes): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line?.block.type === "picture") {
      const pictures = picturesFrom(lines, at, notes);
      at = placePictures(entries, lines, at + pictures.length, pictures, notes);
      continue;
    }
    if (line) entries.push(entryOf(line, notes));
    at++;
  }
  return entries;
}

function picturesFrom(lines: readonly PageLine[], start: number, notes: Notes): string[] {
  const pictures: string[] = [];
  for (let at = start; ; at++) {
    const block = lines[at]?.block;
    if (block?.type !== "picture") return pictures;
    pictures.push(block.picture);
    if (block.alt.trim()) notes.dropped.push(drop("picture_text", block.alt));
  }
}

/** Puts a run of pictures in place with the captions that follow it; gives the place of the next line to read. */
function placePictures(
  entries: Entry[],
  lines: readonly PageLine[],
  after: number,
  pictures: string[],
  notes: Notes,
): number {
  const before = entries.at(-1)?.figure;
  const waits =
    before && pictures.length === 1 && before.number !== null && before.picture === null ? before : undefined;
  if (waits) waits.picture = pictures[0] ?? null;
  if (waits?.caption) return creditLine(waits, lines, after, notes);

  const figures = waits ? [waits] : pictures.map((picture) => figureEntry({ picture }).figure);
  if (!waits) entries.push(...figures.map((figure) => ({ figure })));
  const captions = captionsFrom(lines, after, figures.length, notes);
  // Fewer captions than pictures: only the line right under the last picture is certain to belong to it.
  const captioned = captions.length === figures.length ? figures : figures.slice(-1);
  for (const [n, line] of captions.slice(0, captioned.length).entries()) caption(captioned[n], line, notes);
  return creditLine(figures.at(-1), lines, after + Math.min(captions.length, captioned.length), notes);
}

function captionsFrom(lines: readonly PageLine[], start: number, most: number, { asPrinted }: Notes): PageLine[] {
  const captions: PageLine[] = [];
  for (let at = start; captions.length < most; at++) {
    const line = lines[at];
    if (!line || !(isOwnFigure(line) || isCaptionLine(line, asPrinted))) break;
    captions.push(line);
  }
  return captions;
}

function isCaptionLine({ block, text }: PageLine, asPrinted: boolean): boolean {
  const isLoneNumber = asPrinted && markerAlone(text) !== undefined;
  return block.type === "paragraph" && (isLoneNumber || (isCaptionOfPicture(text) && !photoCreditsOf(text, false)));
}

function isOwnFigure({ block }: PageLine): boolean {
  return block.type === "figure" && block.attrs.photo === null;
}

function caption(figure: Figured | undefined, line: PageLine, notes: Notes): void {
  if (!figure) return;
  if (line.block.type === "figure") {
    figure.caption = line.block.attrs.caption;
    figure.photographer = line.block.attrs.photographer;
    return;
  }
  const marked = notes.asPrinted ? undefined : markedCaption(line.text);
  figure.caption = marked?.caption ?? line.text;
  figure.number ??= marked?.number ?? null;
  if (marked) notes.dropped.push(drop("marker", line.text));
}

/** "Photo by Chen Chen" on a line of its own under a picture or its caption. */
function creditLine(figure: Figured | undefined, lines: readonly PageLine[], at: number, notes: Notes): number {
  const line = lines[at];
  const credits = line?.block.type === "paragraph" ? photoCreditsOf(line.text, false) : undefined;
  if (!figure || !line || !credits) return at;
  figure.photographer ||= credits
    .map(({ name }) => name)
    .join(", ")
    .slice(0, 120);
  addCredits(notes, credits);
  notes.dropped.push(drop("byline", line.text));
  return at + 1;
}

function entryOf(line: PageLine, notes: Notes): Entry {
  const { block, text } = line;
  if (block.type === "figure" && block.attrs.photo === null) {
    return figureEntry({ caption: block.attrs.caption, photographer: block.attrs.photographer });
  }
  if (block.type !== "paragraph" || notes.asPrinted) return { line };
  const alone = markerAlone(text);
  const marked = alone === undefined ? markedCaption(text) : { number: alone, caption: "" };
  if (!marked) return { line };
  notes.dropped.push(drop("marker", text));
  return figureEntry(marked);
}
