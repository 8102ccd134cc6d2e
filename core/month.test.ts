import { expect, test } from "vitest";
import { byDay, dayOf, monthBeside, monthBounds, monthOf, readDay, readMonth, weeksOf } from "./month";

test.each([
  ["2026-03", "2026-03"],
  ["2026-3", undefined],
  ["2026-13", undefined],
  ["2026-00", undefined],
  ["2026-03-01", undefined],
  ["0001-01", undefined],
  ["' OR 1=1", undefined],
  [undefined, undefined],
])("%j in an address is the month %j", (text, month) => {
  expect(readMonth(text)).toBe(month);
});

test.each([
  ["2024-02-29", "2024-02-29"],
  ["2026-02-29", undefined],
  ["2026-02-00", undefined],
  ["2026-02-1", undefined],
  ["2026-02", undefined],
  [undefined, undefined],
])("%j in an address is the day %j", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test("what happens before and after midnight stands on two days", () => {
  const [late, early] = [new Date("2026-03-09T15:59:00Z"), new Date("2026-03-09T16:00:00Z")];
  const days = byDay([{ at: late }, { at: early }], "Asia/Shanghai");
  expect([...days]).toEqual([
    ["2026-03-09", [{ at: late }]],
    ["2026-03-10", [{ at: early }]],
  ]);
});

test("a moment falls on the day that the college's clock shows", () => {
  const night = new Date("2026-02-28T16:30:00Z");
  expect([dayOf(night, "Asia/Shanghai"), monthOf(night, "Asia/Shanghai")]).toEqual(["2026-03-01", "2026-03"]);
  expect(dayOf(night, "UTC")).toBe("2026-02-28");
});

test.each([
  ["2026-01", -1, "2025-12"],
  ["2025-12", 1, "2026-01"],
  ["2026-03", 0, "2026-03"],
  ["2026-11", 14, "2028-01"],
])("%s and %d months are %s", (month, by, other) => {
  expect(monthBeside(month, by)).toBe(other);
});

test("a month begins at the college's midnight, on both sides of a change of clocks", () => {
  const { from, until } = monthBounds("2026-03", "Europe/Berlin");
  expect([from.toISOString(), until.toISOString()]).toEqual(["2026-02-28T23:00:00.000Z", "2026-03-31T22:00:00.000Z"]);
});

test.each([
  ["2026-02", 5, 28],
  ["2026-06", 5, 30],
  ["2024-02", 5, 29],
  ["2021-02", 4, 28],
  ["2026-08", 6, 31],
])("%s lies in %d weeks and has %d days, each once and under its weekday", (month, weeks, days) => {
  const found = weeksOf(month);
  expect(found).toHaveLength(weeks);
  expect(found.flat().filter(Boolean)).toHaveLength(days);
  for (const week of found) {
    for (const [weekday, day] of week.entries()) if (day) expect((new Date(day).getUTCDay() + 6) % 7).toBe(weekday);
  }
});
