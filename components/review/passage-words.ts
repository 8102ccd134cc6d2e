import type { Piece } from "@/core/story/compare-text";
import type { Passage } from "@/core/story/passages";

/** A whole passage as compared text of one kind; `rule` is the word for a dividing line. */
export function wordsOf(passage: Passage, kind: Piece["kind"], rule: string): Piece[] {
  if (passage.look === "figure") return [];
  if (passage.look === "rule") return [{ kind, text: `— ${rule} —`, marks: [] }];
  return passage.runs.map((run): Piece => {
    return run.type === "text" ? { kind, text: run.text, marks: run.marks ?? [] } : { kind, text: "\n", marks: [] };
  });
}

/** The first words of a passage, to name it elsewhere: about as long in Chinese as in English. */
export function openingOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const most = /\p{Script=Han}/u.test(line) ? 14 : 36;
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most).join("").trimEnd()}…`;
}
