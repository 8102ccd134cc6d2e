import { describe, expect, test } from "vitest";
import { ageMark, workingAge } from "./working-age";

const shanghai = "Asia/Shanghai";
// 2026-03-13 is a Friday.
const age = (since: string, now: string, zone = shanghai) => workingAge(new Date(since), new Date(now), zone);

describe("the age of a story on somebody's desk", () => {
  test.each([
    ["2026-03-10T09:00:00+08:00", "2026-03-10T09:59:59+08:00", 0],
    ["2026-03-10T09:00:00+08:00", "2026-03-10T10:00:00+08:00", 1],
    ["2026-03-10T09:00:00+08:00", "2026-03-11T11:00:00+08:00", 26],
    ["2026-03-10T09:00:00+08:00", "2026-03-24T09:00:00+08:00", 240],
  ])("from %s to %s is %i hours", (since, now, hours) => {
    expect(age(since, now)).toBe(hours);
  });

  test("a weekend counts for nothing", () => {
    expect(age("2026-03-13T20:00:00+08:00", "2026-03-16T08:00:00+08:00")).toBe(12);
    expect(age("2026-03-14T09:00:00+08:00", "2026-03-15T21:00:00+08:00")).toBe(0);
    expect(age("2026-03-14T09:00:00+08:00", "2026-03-16T01:00:00+08:00")).toBe(1);
  });

  test("the weekend begins when it is midnight at the college", () => {
    expect(age("2026-03-13T15:00:00Z", "2026-03-13T18:00:00Z")).toBe(1);
    expect(age("2026-03-13T15:00:00Z", "2026-03-13T18:00:00Z", "UTC")).toBe(3);
  });

  test("a clock that runs behind makes no story younger than new", () => {
    expect(age("2026-03-10T09:00:00Z", "2026-03-10T08:00:00Z")).toBe(0);
  });

  test("from half the limit on it is pressing, from the limit on it is late", () => {
    expect([0, 11, 12, 23, 24, 90].map((hours) => ageMark(hours))).toEqual([
      "fresh",
      "fresh",
      "half",
      "half",
      "late",
      "late",
    ]);
    expect(ageMark(3, 6)).toBe("half");
  });
});
