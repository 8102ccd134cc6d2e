import { expect, test } from "vitest";
import { lastName, withLastName } from "./last-name";

test.each([
  ["lz", "lz", "Li Zhuo"],
  ["Chen Chen, lz", "lz", "Chen Chen, Li Zhuo"],
  ["陈晨、lz", "lz", "陈晨、Li Zhuo"],
  ["Chen Chen and lz", "lz", "Chen Chen and Li Zhuo"],
  ["Chen Andan", "Chen Andan", "Li Zhuo"],
])("in the line %s the name %s is meant", (line, name, chosen) => {
  expect(lastName(line)).toBe(name);
  expect(withLastName(line, "Li Zhuo")).toBe(chosen);
});
