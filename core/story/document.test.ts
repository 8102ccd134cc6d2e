import { describe, expect, it, test } from "vitest";
import { canonicalJson, type Json } from "./canonical-json";
import { storyBody } from "./document";

const plain = { photo: "a".repeat(64), caption: "The gate", alt: "An open gate", photographer: "Chen Chen" };
const bodyWith = (attrs: object) => ({ type: "doc", content: [{ type: "figure", attrs }] });

describe("the focal point of a figure", () => {
  it.each([
    { x: 0, y: 0 },
    { x: 50, y: 50 },
    { x: 100, y: 37 },
  ])("may be $x, $y", (focus) => {
    expect(storyBody.safeParse(bodyWith({ ...plain, focus })).success).toBe(true);
  });

  it.each([
    [{ x: -1, y: 50 }],
    [{ x: 101, y: 50 }],
    [{ x: 33.3, y: 50 }],
    [{ x: "50", y: "50" }],
    [{ x: 50 }],
    [{ x: 50, y: 50, zoom: 2 }],
    [null],
    ["50% 50%"],
    [Number.NaN],
  ])("is never %j", (focus) => {
    expect(storyBody.safeParse(bodyWith({ ...plain, focus })).success).toBe(false);
  });
});

test("a figure nobody set a focal point for is stored as it always was", () => {
  const body = storyBody.parse(bodyWith(plain));
  expect(canonicalJson(body as unknown as Json)).not.toContain("focus");
});
