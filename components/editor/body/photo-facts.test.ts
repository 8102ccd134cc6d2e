import { describe, expect, it } from "vitest";
import { findPhotoFacts } from "./photo-facts";

const sizes: Record<string, { width: number; height: number }> = {
  wide: { width: 1600, height: 1000 },
  other: { width: 1400, height: 900 },
  upright: { width: 1000, height: 1500 },
  square: { width: 1300, height: 1300 },
  small: { width: 1199, height: 800 },
  enough: { width: 800, height: 1200 },
};

describe("what is said of the photos of a story", () => {
  it.each([
    [[], {}],
    [["wide", "other", "square"], {}],
    [["small"], { small: { small: { width: 1199, height: 800 } } }],
    [["enough"], {}],
    [["wide", "other", "upright"], { upright: { stands: "upright" } }],
    [["upright", "enough", "wide"], { wide: { stands: "wide" } }],
    [["upright", "wide"], { upright: { stands: "upright" } }],
    [["wide", "other", "wide"], { wide: { times: 2 } }],
    [["unknown", "wide"], {}],
    [["unknown", "unknown"], { unknown: { times: 2 } }],
  ])("%j: %j", (shown, facts) => {
    expect(findPhotoFacts(shown, (hash) => sizes[hash])).toEqual(facts);
  });
});
