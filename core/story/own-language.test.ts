import { expect, test } from "vitest";
import { ownLanguage } from "./own-language";

test.each([
  ["zh", "Library opens at night", "en"],
  ["zh", "图书馆夜间开放", undefined],
  ["zh", "学院获 AI 大赛一等奖", undefined],
  ["zh", "2023", undefined],
  ["zh", "A", undefined],
  ["en", "图书馆夜间开放", "zh"],
  ["en", "Library opens at night", undefined],
  ["en", "The word 螺蛳粉", undefined],
  ["en", "", undefined],
] as const)("on a page in %s, “%s” is marked %s", (page, text, marked) => {
  expect(ownLanguage(text, page)).toBe(marked);
});
