import { expect, test } from "vitest";
import { fitWords } from "./fit-words";

test.each([
  ["", 10, "", false],
  ["facts checked", 13, "facts checked", false],
  ["facts checked", 12, "facts chec…", true],
  ["  two\n\nlines\there ", 40, "two lines here", false],
  ["人名职务已核对。", 16, "人名职务已核对。", false],
  ["人名职务已核对。", 15, "人名职务已核…", true],
  ["ABCD", 6, "ABCD", false],
  ["ABCD", 5, "AB…", true],
  ["👩‍🏫👩‍🏫👩‍🏫", 5, "👩‍🏫…", true],
])("of %j, %d wide, the paper shows %j", (text, room, words, cut) => {
  expect(fitWords(text, room)).toEqual({ words, cut });
});

test("what is cut never takes more room than it was given", () => {
  const long = "审核 OK, see page 12 — 完。".repeat(200);
  for (const room of [4, 10, 33, 80, 500]) {
    const { words, cut } = fitWords(long, room);
    expect(cut).toBe(true);
    expect(fitWords(words, room)).toEqual({ words, cut: false });
  }
});
