/** What is left of a text on paper, and whether something had to go. */
export type Fitted = { words: string; cut: boolean };

const segments = new Intl.Segmenter("zh", { granularity: "grapheme" });

/**
 * As much of a text as fits into `room` digits' widths, on one line: a Chinese character takes two, a capital one and a half. What
 * is cut ends in an ellipsis.
 */
export function fitWords(text: string, room: number): Fitted {
  const line = text.replace(/[^\S\u00a0]+/g, " ").trim();
  const ellipsis = 2;
  let width = 0;
  let kept = "";
  for (const { segment } of segments.segment(line)) {
    width += widthOf(segment);
    if (width > room) return { words: `${kept.trimEnd()}…`, cut: true };
    if (width <= room - ellipsis) kept += segment;
  }
  return { words: line, cut: false };
}

function widthOf(sign: string): number {
  if (/[^\u0000-\u10ff\u2010-\u2027\u2030-\u205e]/.test(sign)) return 2;
  return /[A-Z@%—…\u0400-\u042f]/.test(sign) ? 1.5 : 1;
}
