import { expect, test } from "vitest";
import { localTimeText, readLocalTime } from "./zoned-time";

test.each([
  ["2026-03-10T09:05", "Asia/Shanghai", "2026-03-10T01:05:00.000Z"],
  ["2026-01-01T00:00", "Asia/Shanghai", "2025-12-31T16:00:00.000Z"],
  ["2026-07-01T09:00", "Europe/Berlin", "2026-07-01T07:00:00.000Z"],
  ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
  ["2026-03-10T09:05", "UTC", "2026-03-10T09:05:00.000Z"],
])("the newsroom's clock shows %s in %s at %s", (text, zone, moment) => {
  expect(readLocalTime(text, zone)?.toISOString()).toBe(moment);
  expect(localTimeText(new Date(moment), zone)).toBe(text);
});

test.each(["", "tomorrow", "2026-13-01T00:00", "2026-02-30T09:00", "2026-03-10", "2026-03-10T09:05:00Z"])(
  "%s is no time on a clock",
  (text) => {
    expect(readLocalTime(text, "Asia/Shanghai")).toBeUndefined();
  },
);

test("an hour that the clock leaps over never comes", () => {
  expect(readLocalTime("2026-03-29T02:30", "Europe/Berlin")).toBeUndefined();
});
