import { markersIn } from "./captions";
import { type Entry, type Figured, figureEntry } from "./entries";
import { cutInlines, placesText } from "./inlines";
import { textLine } from "./page-lines";
import { drop } from "./quote";
import type { Notes } from "./telling";

/** More markers inside paragraphs than any page has; the rest stay words, so that a body stays within its limits. */
const mostMoved = 200;

/** Puts figures where a marker of their number stands: alone ("【图1】"), or inside a paragraph, behind which they go. */
export function placeMarked(entries: readonly Entry[], notes: Notes): Entry[] {
  const captioned = new Map<number, Figured>();
  for (const { figure } of entries) {
    if (figure?.number && figure.caption && !captioned.has(figure.number)) captioned.set(figure.number, figure);
  }
  const moved = new Set<Figured>();
  const placed = entries.map((entry) => {
    if (entry.figure) fillFrom(entry.figure, captioned, moved);
    return entry.line ? takeMarkers(entry, captioned, moved, notes) : [entry];
  });
  const here = new Set<Entry>(entries);
  return placed.flat().filter((entry) => !(entry.figure && here.has(entry) && moved.has(entry.figure)));
}

/** A marker alone takes the caption, and the picture, of the caption line with its number. */
function fillFrom(marker: Figured, captioned: Map<number, Figured>, moved: Set<Figured>): void {
  const known = marker.number && !marker.caption ? captioned.get(marker.number) : undefined;
  if (!known || moved.has(known) || (known.picture && marker.picture)) return;
  Object.assign(marker, { ...known, picture: marker.picture ?? known.picture });
  moved.add(known);
}

function takeMarkers(entry: Entry, captioned: Map<number, Figured>, moved: Set<Figured>, notes: Notes): Entry[] {
  const block = entry.line?.block;
  if (!entry.line || block?.type !== "paragraph") return [entry];
  let inlines = block.content ?? [];
  const text = placesText(inlines);
  const figures: Entry[] = [];
  const most = Math.max(0, mostMoved - moved.size);
  for (const { number, plain, from, to } of markersIn(text).slice(0, most).reverse()) {
    const known = captioned.get(number);
    // "(Figure 1)" is part of its sentence when that figure stands in a place of its own.
    if (known ? moved.has(known) || (!plain && known.picture !== null) : !plain) continue;
    const figure = known ?? figureEntry({ number }).figure;
    figures.unshift({ figure });
    moved.add(figure);
    notes.dropped.push(drop("marker", text.slice(from, to)));
    inlines = cutInlines(inlines, from, to);
  }
  if (figures.length === 0) return [entry];
  const line = textLine(block, inlines);
  return line.text ? [{ line }, ...figures] : figures;
}
