import { expect, test } from "vitest";
import { formatDate, formatDay, formatMoment } from "./format-day";

const zone = "Asia/Shanghai";
const midnight = new Date("2023-03-09T16:05:00Z");

test("a day is printed as each language writes it", () => {
  expect(formatDay("2023-03-09", "en")).toBe("March 9, 2023");
  expect(formatDay("2023-03-09", "zh")).toBe("2023年3月9日");
});

test("a moment belongs to the college's day, and midnight is 00, not 24", () => {
  expect(formatDate(midnight, "en", zone)).toBe("March 10, 2023");
  expect(formatMoment(midnight, "en", zone)).toBe("March 10, 2023, 00:05");
  expect(formatMoment(midnight, "zh", zone)).toBe("2023年3月10日 00:05");
});
