import { describe, expect, test } from "vitest";
import { byYear, monthPageTags, readArchiveMonth, readArchiveYear } from "./archive";

test.each([
  ["2026", "03", "2026-03"],
  ["1998", "12", "1998-12"],
  ["2026", "3", undefined],
  ["2026", "00", undefined],
  ["2026", "13", undefined],
  ["20266", "03", undefined],
  ["2126", "03", undefined],
  ["year", "03", undefined],
])("the archive of %s/%s is that of %s", (year, month, read) => {
  expect(readArchiveMonth(year, month)).toBe(read);
});

test("a year is four digits of this century or the last", () => {
  expect(["2026", "1998", "26", "3026", "2026x"].map(readArchiveYear)).toEqual([
    "2026",
    "1998",
    undefined,
    undefined,
    undefined,
  ]);
});

test("months stand under their years", () => {
  expect(byYear(["2026-02", "2026-01", "2024-12"])).toEqual([
    { year: "2026", months: ["2026-02", "2026-01"] },
    { year: "2024", months: ["2024-12"] },
  ]);
});

describe("the page of a month is taken away", () => {
  test("by a story in any month that could become its neighbour", () => {
    expect(monthPageTags("en", "2026-03", { older: "2026-01", newer: "2026-04" })).toEqual([
      "month:en:2026-01",
      "month:en:2026-02",
      "month:en:2026-03",
      "month:en:2026-04",
    ]);
  });

  test("by any story at the ends of the archive and across years without one", () => {
    const any = ["month:en:2026-03", "front:en"];
    expect(monthPageTags("en", "2026-03", { older: "2026-02" })).toEqual(any);
    expect(monthPageTags("en", "2026-03", { newer: "2026-04" })).toEqual(any);
    expect(monthPageTags("en", "2026-03", { older: "2019-01", newer: "2026-04" })).toEqual(any);
  });
});
