import { expect, test } from "vitest";
import { departmentTree, isWithin } from "./department-tree";

const departments = [
  { id: "automotive", parent: "engineering" },
  { id: "publicity", parent: null },
  { id: "engineering", parent: null },
  { id: "garage", parent: "automotive" },
  { id: "orphan", parent: "gone" },
];

test("each department stands behind the one it belongs to", () => {
  expect(departmentTree(departments).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
    "0 publicity",
    "0 engineering",
    "1 automotive",
    "2 garage",
    "0 orphan",
  ]);
});

test.each([
  ["garage", "engineering", true],
  ["garage", "garage", true],
  ["engineering", "garage", false],
  ["publicity", "engineering", false],
])("%s stands within %s: %s", (id, above, within) => {
  expect(isWithin(departments, id, above)).toBe(within);
});
