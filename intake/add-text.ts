import type { Mark } from "@/core/story/document";
import { fold } from "./fold-text";
import { divideBlock, type PageDraft, takesIn } from "./page-draft";

/** Adds text under these marks, cleaned and with white space folded as a browser folds it. */
export function addText(draft: PageDraft, raw: string, marks: Mark[]): void {
  const { inlines } = draft;
  const last = inlines.at(-1);
  const folded = fold(raw);
  const words = !last || last.type === "hardBreak" || last.text.endsWith(" ") ? folded.trimStart() : folded;
  if (!words) return;
  if (!takesIn(draft, 1, words.length)) {
    if (draft.overflow.length < 200) draft.overflow += words;
    return;
  }
  if (last?.type === "text" && sameMarks(last.marks ?? [], marks)) last.text += words;
  else inlines.push({ type: "text", text: words, ...(marks.length > 0 ? { marks } : {}) });
}

/** A line break; the second of two ends the paragraph. */
export function breakLine(draft: PageDraft): void {
  const last = draft.inlines.at(-1);
  if (last?.type === "hardBreak") divideBlock(draft);
  else if (last && takesIn(draft, 1, 0)) draft.inlines.push({ type: "hardBreak" });
}

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
