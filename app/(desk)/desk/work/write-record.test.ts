import Papa from "papaparse";
import { expect, test } from "vitest";
import type { RecordedStory } from "@/db/queries/list-work-record";
import { writeRecord } from "./write-record";

const story = (changes: Partial<RecordedStory>): RecordedStory => ({
  ...{ id: "1", number: 1001, title: "Open day", state: "draft", stage: null, stages: [], returned: 0 },
  ...{ column: { zh: "学院要闻", en: "College news" }, department: { zh: "宣传部", en: "Publicity" } },
  ...{ releasedAt: null, submittedAt: null },
  ...changes,
});
const words = { column: (name: string) => name, state: ({ state }: RecordedStory) => state };
const write = (...stories: RecordedStory[]) => writeRecord(stories, "zh", words, "Asia/Shanghai");
const read = (text: string) => Papa.parse<string[]>(text.slice(1).trim()).data;

test("a record opens in a spreadsheet program with its Chinese, on the college's clock", () => {
  const submittedAt = new Date("2026-03-09T16:30:00Z");
  const text = write(story({ title: '校园\n开放日, "春"', submittedAt, returned: 2 }));
  expect(text.startsWith("\ufeffnumber,title,")).toBe(true);
  expect(read(text)[1]).toEqual([
    ...["1001", '校园\n开放日, "春"', "学院要闻", "宣传部", "draft"],
    ...["2026-03-10 00:30", "", "2"],
  ]);
});

test.each(["=1+1", "+1", "-1", "@sum", " =cmd|' /C calc'!A0", "＝1", "\t=1"])(
  "%j is no formula in a record",
  (title) => {
    expect(read(write(story({ title })))[1]?.[1]).toBe(`'${title}`);
  },
);

test("a minus sign inside a title stays as it is", () => {
  expect(read(write(story({ title: "Zhuhai - Liuzhou" })))[1]?.[1]).toBe("Zhuhai - Liuzhou");
});
