import fc from "fast-check";
import { expect, test } from "vitest";
import { placeInPrint, startOf } from "./place-in-print";

const moment = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
const number = fc.integer({ min: 1, max: 2_000_000 });

test("a later second is a later place, the same second goes by number, and every place is a safe integer", () => {
  fc.assert(
    fc.property(moment, number, moment, number, (at, one, later, two) => {
      const [first, second] = [placeInPrint(at, one), placeInPrint(later, two)];
      const seconds = Math.floor(at.getTime() / 1000) - Math.floor(later.getTime() / 1000);
      expect(Math.sign(first - second)).toBe(Math.sign(seconds || one - two));
      expect(Number.isSafeInteger(first)).toBe(true);
    }),
  );
});

test("a day's stories stand between its start and the next day's", () => {
  const place = placeInPrint(new Date("2026-03-05T23:59:59.999Z"), 1999);
  expect(place).toBeGreaterThanOrEqual(startOf(new Date("2026-03-05T00:00:00Z")));
  expect(place).toBeLessThan(startOf(new Date("2026-03-06T00:00:00Z")));
});
