import { expect, test } from "vitest";
import { divideCredit, markedCaption, markerAlone, markersIn } from "./captions";

test.each([
  ["图1：会议现场", 1, "会议现场"],
  ["图 2 小组讨论", 2, "小组讨论"],
  ["图三：参观", 3, "参观"],
  ["【图4】参观展馆", 4, "参观展馆"],
  ["图片５：合影。", 5, "合影。"],
  ["Photo 1: The hall", 1, "The hall"],
  ["Figure 2. Group work", 2, "Group work"],
  ["Fig. 3 Group work", 3, "Group work"],
])("“%s” is caption %i", (text, number, caption) => {
  expect(markedCaption(text)).toEqual({ number, caption });
});

test.each([
  "图书馆开馆",
  "图1显示了结果。",
  "Figure 1 shows what the year has brought.",
  "Photos: many",
  "Picture this",
])("“%s” is no marked caption", (text) => {
  expect(markedCaption(text)).toBeUndefined();
});

test("markers are found alone and inside a sentence", () => {
  expect(["【图1】", "[图2]", "(图3)", "图十一", "[Photo 12]", "Figure 4"].map(markerAlone)).toEqual([
    1, 2, 3, 11, 12, 4,
  ]);
  expect(["图", "图1：", "1", ""].map(markerAlone)).toEqual([undefined, undefined, undefined, undefined]);
  expect(markersIn("开幕式【图1】后合影（图2）。")).toEqual([
    { number: 1, plain: true, from: 3, to: 7 },
    { number: 2, plain: false, from: 10, to: 14 },
  ]);
});

test.each([
  ["Group work (Photo by Chen Chen)", "Group work", "Chen Chen"],
  ["小组讨论（陈晨 摄）", "小组讨论", "陈晨"],
  ["小组讨论（摄影：陈晨、何彩婷）", "小组讨论", "陈晨、何彩婷"],
  ["小组讨论 陈晨 摄", "小组讨论", "陈晨"],
  ["图为开幕式。陈晨 摄", "图为开幕式。", "陈晨"],
  ["Group work. Photo by Chen Chen", "Group work.", "Chen Chen"],
  ["▲小组讨论", "小组讨论", ""],
  ["Group work (second day)", "Group work (second day)", ""],
  ["图：小组讨论", "小组讨论", ""],
])("the caption “%s” is divided from its own credit", (text, caption, photographer) => {
  expect(divideCredit(text)).toMatchObject({ caption, photographer });
});
