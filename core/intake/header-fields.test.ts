import { expect, test } from "vitest";
import { printedAuditsOf } from "./audit-lines";
import { isFurniture, opensWithLabel, readDayLine, readLabelledLine } from "./header-fields";

function spell(text: string): string[] | undefined {
  return readLabelledLine(text)?.map(({ gives, value }) => {
    const [kind, what] = Object.entries(gives)[0] ?? [];
    return `${kind === "furniture" ? kind : String(what)}=${value}`;
  });
}

const lines: [string, string[]][] = [
  [
    "Source: Author: Senior Editor: Release Date: March 10, 2023",
    ["source=", "author=", "seniorEditor=", "releaseDate=March 10, 2023"],
  ],
  [
    "Source: News Center Author: Li Zhuo Senior Editor: Chen Chen Release Date: 10 March 2023",
    ["source=News Center", "author=Li Zhuo", "seniorEditor=Chen Chen", "releaseDate=10 March 2023"],
  ],
  ["Author: Li Zhuo; Editor: Chen Chen", ["author=Li Zhuo", "editing=Chen Chen"]],
  ["Date: March 10, 2023 | Views: 30", ["releaseDate=March 10, 2023", "furniture=30"]],
  ["Event date: 9 March 2023", ["eventDate=9 March 2023"]],
  ["Managing Editor: Luo Shihua", ["seniorEditor=Luo Shihua"]],
  [
    "来源：新闻中心 作者：李卓 责任编辑：陈晨 发布时间：2023-03-10",
    ["source=新闻中心", "author=李卓", "seniorEditor=陈晨", "releaseDate=2023-03-10"],
  ],
  [
    "来源：新闻中心作者：李卓责任编辑：陈晨发布时间：2023-03-10 10:22浏览次数：123",
    ["source=新闻中心", "author=李卓", "seniorEditor=陈晨", "releaseDate=2023-03-10 10:22", "furniture=123"],
  ],
  ["来　源： 作　者：李卓", ["source=", "author=李卓"]],
  ["2023-03-10 来源：新闻中心", ["releaseDate=2023-03-10", "source=新闻中心"]],
  ["发布日期：2023年3月10日　编辑：李卓", ["releaseDate=2023年3月10日", "editing=李卓"]],
  ["时间：2023年3月10日", ["releaseDate=2023年3月10日"]],
  ["来源：宣传部 | 编辑：李卓 | 审核：杨琳", ["source=宣传部", "editing=李卓", "other=杨琳"]],
  ["标题：运动会开幕", ["title=运动会开幕"]],
  ["上一篇：校园招聘会举行", ["furniture=校园招聘会举行"]],
];

test.each(lines)("the fields of “%s” are read", (text, fields) => {
  expect(spell(text)).toEqual(fields);
});

test.each([
  "时间：下周一下午三点",
  "地点：图书馆",
  "Source: the data say one thing. Everybody else says another.",
  "The author: a man of many talents",
  "编辑：",
  "Note: bring your card",
  "Source: the river begins in the hills above the town",
  "Source: the river begins in the hills and runs to the sea.",
  "College Website Auditor: this job title was invented in 2010.",
  "Author: he left.",
  "Senior Editor: a trade that has changed",
  "来源：河水发源于北方的山里，流经三个城市",
  "来源：昨天下雨，操场积水",
  "作者：他是一位热爱生活的人",
  "部门网站审核：这一岗位始于二〇一〇年，现在由专人负责",
  "阅读：一种让人终身受益的习惯。",
])("a sentence with a colon is not taken for fields: %s", (text) => {
  expect(readLabelledLine(text)).toBeUndefined();
});

test.each([
  ["Source: the Publicity Department of the CPC LVTC Committee", "source"],
  ["Source: college website", "source"],
  ["来源：宣传部，融媒体中心", "source"],
  ["来源：《柳州日报》2019年5月4日第三版", "source"],
  ["作者：中共柳州职业技术学院委员会宣传部 李卓", "author"],
])("long names of offices and papers are fields: %s", (text, field) => {
  expect(spell(text)?.[0]).toMatch(new RegExp(`^${field}=.{8}`, "u"));
});

test("a sentence behind a label of its own is known as one that may be a field", () => {
  expect(["Source: the river begins in the hills.", "作者：他是一位热爱生活的人"].filter(opensWithLabel)).toHaveLength(
    2,
  );
  expect(["时间：下周一下午三点", "We met. Source: the river", "A note"].filter(opensWithLabel)).toEqual([]);
});

const publicity = "the Publicity Department of the CPC LVTC Committee";
const audits: [string, string[]][] = [
  [`Department Website Auditor: Yang Lin, ${publicity}`, [`department Yang Lin @ ${publicity}`]],
  [`College Website Auditor: Luo Shihua, ${publicity}`, [`college Luo Shihua @ ${publicity}`]],
  ["Department Website Auditor：Yang Lin (Publicity Department)", ["department Yang Lin @ Publicity Department"]],
  ["部门网站审核：杨琳（党委宣传部）", ["department 杨琳 @ 党委宣传部"]],
  ["部门网站审核人：党委宣传部 杨琳", ["department 杨琳 @ 党委宣传部"]],
  ["学院网站审核：罗世华（党委宣传部）", ["college 罗世华 @ 党委宣传部"]],
  [
    "部门网站审核：杨琳（党委宣传部） 学院网站审核：罗世华（党委宣传部）",
    ["department 杨琳 @ 党委宣传部", "college 罗世华 @ 党委宣传部"],
  ],
  ["部门网站审核： 学院网站审核：", []],
  ["一审：李卓 二审：陈晨 三审：杨琳", []],
  ["审核：杨琳", []],
  ["Reviewed by: Yang Lin", []],
];

test.each(audits)("who audited stands in “%s” as printed", (text, printed) => {
  const parts = readLabelledLine(text);
  expect(parts, "it is an audit line").toBeDefined();
  expect(parts?.flatMap(printedAuditsOf).map(({ stage, name, unit }) => `${stage} ${name} @ ${unit}`)).toEqual(printed);
});

test("a line that is a day is the day of release, and a line with more is not", () => {
  expect(readDayLine("Published on March 10, 2023")).toBe("2023-03-10");
  expect(readDayLine("2023-03-10 14:22")).toBe("2023-03-10");
  expect(readDayLine("On March 10, 2023 the meeting began")).toBeUndefined();
});

test("the buttons copied along with a web page are known", () => {
  expect(
    ["【打印】 【关闭窗口】", "Print | Close", "返回列表", "首页 > 新闻 > 要闻", "当前位置：首页"].filter(isFurniture),
  ).toHaveLength(5);
  expect(["打印机开放通知", "Print shop opens", ""].filter(isFurniture)).toEqual([]);
});
