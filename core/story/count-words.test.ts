import { describe, expect, it, test } from "vitest";
import { countBody, countWords } from "./count-words";

describe("the count of words", () => {
  it.each([
    ["", 0, 0],
    ["  \n\t　", 0, 0],
    ["One plain sentence.", 3, 17],
    ["It's well-known: 3.5 %", 4, 19],
    ["会议在大厅召开。", 8, 8],
    ["2023年3月9日", 6, 9],
    ["LVTC 办学 40 年", 5, 9],
    ["用Python编程", 4, 9],
    ["“工学云”平台", 7, 7],
    ["他说：“好。”", 7, 7],
    ["柳州——螺蛳粉之乡", 9, 9],
    ["等等……", 4, 4],
    ["“Well,” she said — twice", 5, 20],
    ["第一段\n第二段", 6, 6],
    ["𠮷野家", 3, 3],
  ])("of %j is %i, in %i characters", (text, words, characters) => {
    expect(countWords(text)).toEqual({ words, characters });
  });
});

test("a body is counted with its lists, quotes and tables, and without its captions", () => {
  const paragraph = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });
  const body = {
    type: "doc" as const,
    content: [
      paragraph("One two"),
      { type: "bulletList" as const, content: [{ type: "listItem" as const, content: [paragraph("three")] }] },
      { type: "blockquote" as const, content: [paragraph("四五")] },
      {
        type: "table" as const,
        content: [
          {
            type: "tableRow" as const,
            content: [
              { type: "tableHeader" as const, content: [paragraph("six")] },
              { type: "tableCell" as const, content: [paragraph("seven")] },
            ],
          },
        ],
      },
      { type: "horizontalRule" as const },
      {
        type: "figure" as const,
        attrs: { photo: null, caption: "Eight nine", alt: "Ten", photographer: "Eleven" },
      },
    ],
  };
  expect(countBody(body).words).toBe(7);
});
