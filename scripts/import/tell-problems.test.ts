import { expect, test } from "vitest";
import { pageFromText } from "@/core/intake/plain-text";
import { readPage } from "@/core/intake/read-page";
import { refuse } from "@/core/refusal";
import { tellLosses, tellProblems } from "./tell-problems";

test.each([
  ["审核：杨琳", ["audit line left out, it names no stage: 审核：杨琳"]],
  ["部门网站审核：杨琳（宣传部）", []],
  ["部门网站审核： 学院网站审核：", []],
  ["来源：宣传部", []],
  [
    "来源：河水发源于北方，流经三个城市。",
    ["left in the text, though it begins like a field or a credit: 来源：河水发源于北方，流经三个城市。"],
  ],
])("of a page that ends with “%s” is told %j", (line, told) => {
  expect(tellLosses(readPage(pageFromText(`运动会\n大家都跑了。\n${line}`), { asPrinted: true }))).toEqual(told);
});

test.each([
  ["title", "title is too long, at most 300 characters"],
  ["tags.3", "tags.3 is too long, at most 40 characters"],
  ["credits.0.name", "credits.0.name is too long, at most 120 characters"],
])("what is too long is told with its limit: %s", (place, told) => {
  expect(tellProblems(refuse("not_valid", [{ place, reason: "too_long" }]))).toEqual([told]);
});
