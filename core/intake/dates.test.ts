import { expect, test } from "vitest";
import { findDay, readDay } from "./dates";

test.each([
  ["March 10, 2023", "2023-03-10"],
  ["10 March 2023", "2023-03-10"],
  ["10th of March, 2023", "2023-03-10"],
  ["Mar. 10 2023", "2023-03-10"],
  ["Sept. 1, 2022", "2022-09-01"],
  ["Friday, March 10, 2023", "2023-03-10"],
  ["2023-03-10", "2023-03-10"],
  ["2023/3/10", "2023-03-10"],
  ["2023.03.10 星期五", "2023-03-10"],
  ["2023-03-10 14:22:01", "2023-03-10"],
  ["2023年3月10日", "2023-03-10"],
  ["2023 年 3 月 10 日 上午", "2023-03-10"],
  ["２０２３年３月１０日", "2023-03-10"],
  ["25/03/2023", "2023-03-25"],
  ["03/25/2023", "2023-03-25"],
  ["03/04/2023", undefined],
  ["2023-02-30", undefined],
  ["2023-13-01", undefined],
  ["March 10", undefined],
  ["the day after March 10, 2023", undefined],
  ["", undefined],
])("“%s” is the day %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ["The games began on March 9 in the rain.", "2023-03-10", "2023-03-09"],
  ["On 9 March the games began.", "2023-03-10", "2023-03-09"],
  ["3月9日下午，运动会开幕。", "2023-03-10", "2023-03-09"],
  ["12月30日，晚会举行。", "2023-01-02", "2022-12-30"],
  ["运动会于2023年3月8日至9日举行。", "2023-03-10", "2023-03-08"],
  ["On March 9 the games began.", null, undefined],
  ["On March 9, 2023 the games began.", null, "2023-03-09"],
  ["The 2023 games begin in March.", "2023-03-10", undefined],
])("“%s” on a page of %s speaks of %s", (text, release, day) => {
  expect(findDay(text, release)?.day).toBe(day);
});
