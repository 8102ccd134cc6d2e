import { describe, expect, test } from "vitest";
import { nextTry } from "./back-off";

describe("a delivery that went wrong", () => {
  const now = new Date("2026-03-09T08:00:00Z");
  test.each([
    [1, "2026-03-09T08:01:00.000Z"],
    [2, "2026-03-09T08:05:00.000Z"],
    [3, "2026-03-09T08:30:00.000Z"],
    [4, "2026-03-09T10:00:00.000Z"],
    [5, "2026-03-09T20:00:00.000Z"],
    [6, undefined],
    [60, undefined],
  ])("%i times is tried again at %s", (tries, at) => {
    expect(nextTry(tries, now)?.toISOString()).toBe(at);
  });
});
