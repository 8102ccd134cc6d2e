import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, splitWords } from "../story/split-words";
import { findHits, readSought } from "./find-hits";

const pieces = [
  "机",
  "械",
  "臂",
  "机械",
  "robot",
  "robots",
  "Б",
  "λ",
  "ア",
  "カ",
  "𠮷",
  "野",
  "😀",
  "⺀",
  "々",
  "〇",
  "é",
  "\u0301",
];
const signs = [" ", "，", "。", "-", "'", "_", "·", "\n", "7", "٣", "ﬁ", "㈱"];
const someText = fc.array(fc.constantFrom(...pieces, ...signs), { maxLength: 24 }).map((some) => some.join(""));

/** Every word of the text is looked at, one after the other: slower, and nothing to think about. */
function isHitByWords(text: string, query: string): boolean {
  const { words, pairs } = readSought(query);
  return splitWords(foldText(text)).some(({ text: word, han }) =>
    han ? [...words, ...pairs].some((needle) => splitWords(needle)[0]?.han && word.includes(needle)) : words.has(word),
  );
}

test("a text holds a hit exactly when one of its words is looked for", () => {
  fc.assert(
    fc.property(someText, someText, (text, query) => {
      expect(findHits(text, readSought(query)).length > 0).toBe(isHitByWords(text, query));
    }),
    { numRuns: 3000 },
  );
});

test("a long text with a long query is read in no time", () => {
  const text = "机械手学会焊接，robots and welders. ".repeat(3000);
  const query = Array.from({ length: 190 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join("");
  const began = performance.now();
  expect(findHits(text, readSought(`${query} robots`))).toHaveLength(3000);
  expect(performance.now() - began).toBeLessThan(1000);
});
