import { expect, test } from "vitest";
import { unitBeside } from "./brought-unit";

const brought = { name: "Li Zhuo", unit: "Publicity Department" };

test.each([
  ["the unit of a chosen name goes when another name is typed", "Chen Ch", "Publicity Department", brought, ""],
  ["it goes with the first letter taken away", "Li Zhu", "Publicity Department", brought, ""],
  ["it comes back with the name", "Li Zhuo", "", brought, "Publicity Department"],
  ["a unit written by hand stays with another name", "Chen Chen", "Library", brought, "Library"],
  ["a unit written by hand stays with the chosen name", "Li Zhuo", "Library", brought, "Library"],
  ["without a choice a unit stays", "Chen Chen", "Publicity Department", undefined, "Publicity Department"],
])("%s", (_, name, unit, choice, left) => {
  expect(unitBeside(name, unit, choice)).toBe(left);
});
