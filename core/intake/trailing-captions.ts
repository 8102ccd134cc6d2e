import { readDay } from "./dates";
import { type Entry, figureEntry } from "./entries";
import { isCaptionLike } from "./page-lines";
import { isUnitEn, unitLikenessZh } from "./unit-names";

const most = 40;

/**
 * Short lines without closing punctuation behind the last sentence are captions that lost their pictures. When as many
 * pictures have no caption yet they get them in order; otherwise each line becomes a figure that waits for its photo.
 */
export function takeTrailingCaptions(entries: readonly Entry[]): Entry[] {
  const start = entries.findLastIndex((entry) => !entry.figure && !isLoose(entry)) + 1;
  if (start === 0) return [...entries];
  const loose = entries.slice(start).filter((entry) => entry.line !== undefined);
  const captions = withoutSignature(loose).map((entry) => ({ entry, text: entry.line?.text ?? "" }));
  if (captions.length === 0 || captions.length > most) return [...entries];

  const taken = new Set<Entry>(captions.map(({ entry }) => entry));
  const bare = entries.flatMap(({ figure }) => (figure?.picture && !figure.caption ? [figure] : []));
  if (bare.length === captions.length) {
    for (const [n, figure] of bare.entries()) figure.caption = captions[n]?.text ?? "";
    return entries.filter((entry) => !taken.has(entry));
  }
  return entries.map((entry) => (taken.has(entry) && entry.line ? figureEntry({ caption: entry.line.text }) : entry));
}

function isLoose({ line }: Entry): boolean {
  if (line?.block.type === "horizontalRule") return true;
  return line?.block.type === "paragraph" && isCaptionLike(line.text);
}

/** A notice ends with the office that gives it and the day; those lines stay. */
function withoutSignature(loose: readonly Entry[]): Entry[] {
  const lines = loose.filter(({ line }) => line?.text);
  const day = lines.findIndex(({ line }) => readDay(line?.text ?? "") !== undefined);
  if (day >= 0) return lines.slice(0, Math.max(0, day - 1));
  const [only, second] = lines;
  const text = only?.line?.text ?? "";
  return !second && (isUnitEn(text.replace(/^the /i, "")) || unitLikenessZh(text) === "sure") ? [] : lines;
}
