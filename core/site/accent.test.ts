import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accentStyles, contrast, darkTint, isReadableAccent } from "./accent";

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("the college's accent", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#ff0000", "#ffffff", 4],
  ])("the contrast of %s and %s is %d, as WCAG counts it", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test.each([
    ["#b3261e", true],
    ["#8a1538", true],
    ["#00529b", true],
    ["#767676", false],
    ["#ff8800", false],
    ["#ffd700", false],
    ["#ffffff", false],
  ])("%s on paper: %s", (colour, readable) => {
    expect(isReadableAccent(colour)).toBe(readable);
  });

  test("whatever is chosen can be read on dark paper too, in its own hue where it can be", () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(contrast(darkTint(colour), "#161513")).toBeGreaterThanOrEqual(4.5);
        expect(contrast(darkTint(colour), "#1f1d1a")).toBeGreaterThanOrEqual(4.5);
      }),
    );
    expect(darkTint("#ffd700")).toBe("#ffd700");
    expect(darkTint("#8a1538")).not.toBe("#ffffff");
  });

  test("the style sheet sets both themes and nothing else", () => {
    expect(accentStyles("#8a1538")).toMatch(
      /^:root:root\{--accent:#8a1538\}@media \(prefers-color-scheme:dark\)\{:root:root\{--accent:#[0-9a-f]{6}\}\}\n$/,
    );
  });
});
