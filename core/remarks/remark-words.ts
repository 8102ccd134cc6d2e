import { type Result, refuse } from "../refusal";
import { cleanText, isWellFormed } from "../story/clean-text";
import type { RemarkAnchor } from "./remark";

/** The longest remark, answer and suggestion, in UTF-16 units. */
export const remarkLimits = { words: 2000, replacement: 5000 } as const;

/** What a remark says; a suggestion says it with other words for the anchored ones and needs none beside them. */
export type RemarkWords = { words: string; replacement: string | null };

/**
 * The words of a remark, cleaned. A remark says something, a suggestion changes something. Refuses with not_valid, or with
 * nothing_changed where a suggestion repeats what stands there.
 */
export function checkWords(said: RemarkWords, { quote }: Pick<RemarkAnchor, "quote">): Result<RemarkWords> {
  const words = cleanWords(said.words);
  const replacement = said.replacement === null ? null : cleanText(said.replacement);
  const problems = [
    ...findProblem("words", words, remarkLimits.words, replacement === null),
    ...findProblem("replacement", replacement ?? "", remarkLimits.replacement, false),
  ];
  if (problems.length > 0) return refuse("not_valid", problems);
  if (replacement === quote) return refuse("nothing_changed", [{ place: "replacement", reason: "same_words" }]);
  return { ok: true, words, replacement };
}

/** The words of an answer, cleaned. Refuses with not_valid. */
export function checkAnswer(said: string): Result<{ words: string }> {
  const words = cleanWords(said);
  const problems = findProblem("words", words, remarkLimits.words, true);
  return problems.length > 0 ? refuse("not_valid", problems) : { ok: true, words };
}

function cleanWords(words: string): string {
  return cleanText(words).trim();
}

function findProblem(place: string, text: string, longest: number, needed: boolean) {
  if (needed && text === "") return [{ place, reason: "missing" }];
  if (!isWellFormed(text)) return [{ place, reason: "broken_text" }];
  return text.length > longest ? [{ place, reason: "too_long" }] : [];
}
