import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWellFormed } from "../story/clean-text";
import { cutSnippet, markHits, type Piece } from "./cut-snippet";
import { readSought } from "./find-hits";

const shown = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const mark = (text: string, query: string) => shown(markHits(text, readSought(query)));
const cut = (text: string, query: string, length = 40) => shown(cutSnippet(text, readSought(query), length));

describe("what a reader looked for is marked", () => {
  test.each([
    [
      "a Latin word whole, in any case",
      "Robots weld. A ROBOT welds; the robotic arm rests.",
      "robot",
      "Robots weld. A [ROBOT] welds; the robotic arm rests.",
    ],
    ["each of several words", "The arm learns to weld", "weld arm", "The [arm] learns to [weld]"],
    ["a Chinese word of two characters", "机械臂学会焊接，焊条与接头", "焊接", "机械臂学会[焊接]，焊条与接头"],
    ["a longer Chinese word by the run that matches", "柳州职业技术学院", "职业技术", "柳州[职业技术]学院"],
    ["part of a Chinese word where only that part stands", "机械工程", "机械臂", "[机械]工程"],
    ["one Chinese character", "春天的花", "花", "春天的[花]"],
    ["a Chinese name", "（文：李卓 图：陈晨）", "陈晨", "（文：李卓 图：[陈晨]）"],
    [
      "a name in Latin letters",
      "Text by Li Zhuo, the Publicity Department",
      "li zhuo",
      "Text by [Li] [Zhuo], the Publicity Department",
    ],
    ["Chinese and Latin in one query", "用Python学AI与人工智能", "AI 人工智能", "用Python学[AI]与[人工智能]"],
    ["full-width letters by plain ones", "ＬＶＴＣ校园", "lvtc", "[ＬＶＴＣ]校园"],
    ["plain letters by full-width ones", "LVTC campus", "ｌｖｔｃ", "[LVTC] campus"],
    ["a ligature by its letters", "the ﬁrst day", "first", "the [ﬁrst] day"],
    ["a sign by the character inside it", "光明㈱的来信", "株", "光明[㈱]的来信"],
    ["an accent however it was typed", "Cafe\u0301 opens", "CAFÉ", "[Cafe\u0301] opens"],
    ["a letter that grows when it is folded", "İzmir and Izmir", "izmir", "İzmir and [Izmir]"],
    ["characters beyond the first plane", "地名𠮷野家与𠮷野", "𠮷野", "地名[𠮷野]家与[𠮷野]"],
    ["a year", "In 2023 and 20231", "2023", "In [2023] and 20231"],
  ])("%s", (_, text, query, expected) => expect(mark(text, query)).toBe(expected));

  test.each([
    ["an empty query", ""],
    ["punctuation alone", "…—「」<>&*\"'%"],
    ["a pair that only meets across words", "焊接"],
    ["the language of search engines", '" OR 1=1 -- .* (a+)+$'],
  ])("nothing for %s", (_, query) => expect(mark("焊，接 weld <b>x</b>", query)).toBe("焊，接 weld <b>x</b>"));
});

describe("a snippet", () => {
  const long = `${"Before it nothing was said of the matter. ".repeat(20)}Then the lathe came. ${"After it much was. ".repeat(20)}`;

  test("stands around the first hit and cuts no word", () => {
    expect(cut(long, "lathe")).toBe("…Then the [lathe] came. After it much was.…");
  });

  test("prefers the longest hit, so a whole Chinese word goes before a part of it", () => {
    const text = `机械工程学院在秋天开学。${"这里说的是别的事情。".repeat(10)}机械臂学会焊接。${"后来又说了许多。".repeat(10)}`;
    expect(cut(text, "机械臂", 24)).toBe("…说的是别的事情。[机械臂]学会焊接。后来又说了许多。…");
  });

  test("is the opening of a text without a hit", () => {
    expect(cut(long, "plough")).toBe("Before it nothing was said of the matter…");
    expect(cut("", "plough")).toBe("");
  });

  test("is the whole of a short text, in one line", () => {
    expect(cut("One.\n\n  Two lathes.", "two")).toBe("One. [Two] lathes.");
  });

  test("ends before another hit rather than inside it", () => {
    expect(cut("学院的大门旁边有一个很大的学院", "学院", 14)).toBe("[学院]的大门旁边有一个很大的…");
  });

  test("begins at the beginning and ends at the end without an ellipsis", () => {
    expect(cut(`Lathes ${"and so on ".repeat(20)}`, "lathes", 12)).toBe("[Lathes] and…");
    expect(cut(`${"and so on ".repeat(20)}lathes`, "lathes", 14)).toBe("…so on [lathes]");
  });

  test("of one endless word stays short", () => {
    expect(cut("x".repeat(100_000), "x".repeat(100_000)).length).toBeLessThan(45);
    expect(cut("漢".repeat(100_000), "漢漢").length).toBeLessThan(45);
  });

  test("takes four times as long for a text of four times the length, not sixteen times", () => {
    const best = (times: number) => {
      const text = "的 İ 一是 of the ½ ".repeat(times);
      const took = Array.from({ length: 3 }, () => {
        const began = performance.now();
        cut(text, "的一 the");
        return performance.now() - began;
      });
      return Math.min(...took);
    };
    best(1000);
    const quarter = best(7_500);
    expect(best(30_000) / quarter).toBeLessThan(9);
  });

  test("gives nothing but the text, in its order, and no half of a character, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ unit: "grapheme", maxLength: 20 }),
        fc.integer({ min: 1, max: 60 }),
        (text, query, length) => {
          const whole = markHits(text, readSought(query));
          expect(whole.map((piece) => piece.text).join("")).toBe(text);
          const snippet = cutSnippet(text, readSought(query), length)
            .map((piece) => piece.text)
            .join("");
          expect(isWellFormed(snippet)).toBe(true);
          const inside = snippet.replace(/^…|…$/g, "");
          expect(text.replace(/\s+/g, " ")).toContain(inside);
          expect(inside.length).toBeLessThanOrEqual(length + 2);
        },
      ),
    );
  });
});
