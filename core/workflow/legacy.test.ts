import { expect, test } from "vitest";
import { isPrintedBefore } from "./legacy";

test.each([
  ["the first release of the imported revision", { number: 1, revision: "r1" }, { revision: "r1" }, true],
  ["a correction", { number: 2, revision: "r2" }, { revision: "r1" }, false],
  ["a later release of the imported revision", { number: 2, revision: "r1" }, { revision: "r1" }, false],
  ["the first release of another revision", { number: 1, revision: "r2" }, { revision: "r1" }, false],
  ["a story that was never imported", { number: 1, revision: "r1" }, null, false],
  ["a story without a row", { number: 1, revision: "r1" }, undefined, false],
] as const)("%s is shown without signatures: %#", (_, release, legacy, shown) => {
  expect(isPrintedBefore(release, legacy)).toBe(shown);
});
