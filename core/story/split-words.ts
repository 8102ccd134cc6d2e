/** Runs of one script in a folded text: Chinese characters, or a word of letters and digits. */
const runs = /\p{Script=Han}+|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}]+|\p{L}+/gu;

const han = /^\p{Script=Han}/u;

/** A word of a text as readers look for it, and where it stands there. */
export type FoldedWord = { text: string; start: number; han: boolean };

/** A text as it is compared in every search: NFKC, lower case. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a folded text in their order; a run of Chinese characters is one. */
export function splitWords(folded: string): FoldedWord[] {
  return Array.from(folded.matchAll(runs), ({ 0: text, index }) => ({ text, start: index, han: han.test(text) }));
}
