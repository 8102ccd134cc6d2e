import { expect, test } from "vitest";
import { bodyText } from "../story/body-text";
import { bodyLimits, storyBody } from "../story/document";
import { pageFromText } from "./plain-text";
import { readPage } from "./read-page";

const textOf = (text: string) => readPage(pageFromText(text), { language: "en" });

test("each line is a paragraph without the blanks at its ends, full-width ones included", () => {
  const { blocks, dropped } = pageFromText("\ufeff　　第一段。\r\n\r\n \u200b第二段。\u00a0\u2028Third\tone.\r");
  expect(bodyText(storyBody.parse({ type: "doc", content: blocks }))).toBe("第一段。\n第二段。\nThird one.");
  expect(dropped).toEqual([]);
});

test("control characters are left out and half characters replaced", () => {
  const { blocks } = pageFromText("a\u0000b\u0007c \ud800 d\uffff");
  expect(blocks).toEqual([{ type: "paragraph", content: [{ type: "text", text: "abc \ufffd d" }] }]);
});

test("bulleted and numbered runs are lists; one line alone, and Chinese numbering, stay as typed", () => {
  const types = (text: string) => pageFromText(text).blocks.map(({ type }) => type);
  expect(types("• one\n• two\nend.")).toEqual(["bulletList", "paragraph"]);
  expect(types("- one\n- two")).toEqual(["bulletList"]);
  expect(types("1. one\n2. two\n3. three")).toEqual(["orderedList"]);
  expect(types("- one\nend.\n2. two\n3. three\n一、甲\n二、乙")).toEqual(Array(6).fill("paragraph"));
  expect(types("2023-03-10\n2023-03-11")).toEqual(["paragraph", "paragraph"]);
});

test("a text over the limits keeps its beginning and says that the rest is missing", () => {
  const long = textOf(`Title\n${"word ".repeat(bodyLimits.text / 4)}`);
  expect(storyBody.safeParse(long.body).success).toBe(true);
  expect(long.dropped.map(({ what }) => what)).toEqual(["too_long"]);
  const many = textOf(Array.from({ length: 30_000 }, (_, at) => `Line ${at}.`).join("\n"));
  expect(storyBody.safeParse(many.body).success).toBe(true);
  expect(many.dropped).toMatchObject([{ what: "too_long", quote: expect.stringContaining("Line 9000.") as string }]);
});

test("an empty paste is a page with nothing on it", () => {
  const reading = textOf(" \n\t\n");
  expect(reading.body).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
  expect(reading).toMatchObject({ credits: [], dropped: [], pictures: [], title: { value: "" } });
});
