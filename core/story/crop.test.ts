import { describe, expect, test } from "vitest";
import { cropOf, gatherFigures, nearestFocus, shareRows } from "./crop";
import type { Block, Figure } from "./document";
import { focuses } from "./photo-files";

const figure = (caption: string, focus?: { x: number; y: number }): Figure => ({
  type: "figure",
  attrs: { photo: null, caption, alt: "", photographer: "", ...(focus && { focus }) },
});
const words: Block = { type: "paragraph" };
const files = { width: 3, height: 2, sizes: [], focus: "top" as const };

test.each([
  [0, 0, "top-left"],
  [50, 10, "top"],
  [90, 33, "top-right"],
  [33, 50, "left"],
  [34, 66, "center"],
  [67, 50, "right"],
  [0, 100, "bottom-left"],
  [50, 67, "bottom"],
  [100, 100, "bottom-right"],
] as const)("the point %d, %d lies at the %s", (x, y, place) => {
  expect(nearestFocus({ x, y })).toBe(place);
  expect(focuses).toContain(place);
});

test("a crop keeps what the story says, else what the photo says, else the middle", () => {
  expect(cropOf(figure("a", { x: 90, y: 50 }), files)).toBe("right");
  expect(cropOf(figure("a"), files)).toBe("top");
  expect(cropOf(figure("a"), undefined)).toBe("center");
});

describe("figures that follow each other", () => {
  test("stand together, in order, and no others do", () => {
    const [a, b, c, d] = [figure("a"), figure("b"), figure("c"), figure("d")];
    expect(gatherFigures([words, a, words, b, c, d, words])).toEqual([
      words,
      a,
      words,
      { type: "gallery", figures: [b, c, d] },
      words,
    ]);
    expect(gatherFigures([])).toEqual([]);
    expect(gatherFigures([a])).toEqual([a]);
  });

  test("fill every row of their gallery, however many they are", () => {
    const parts = { whole: 6, half: 3, third: 2 };
    for (let count = 1; count <= 60; count += 1) {
      const rows = shareRows(count);
      expect(rows).toHaveLength(count);
      let filled = 0;
      for (const share of rows) {
        filled += parts[share];
        expect(filled, `${count}`).toBeLessThanOrEqual(6);
        if (filled === 6) filled = 0;
      }
      expect(filled, `${count}`).toBe(0);
    }
  });
});
