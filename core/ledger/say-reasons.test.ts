import { expect, test } from "vitest";
import { reasonsIn, sayReasons } from "./say-reasons";

const facts = { id: "facts", zh: "有事实需要核实", en: "A fact needs checking" };
const links = { id: "links", zh: "链接失效", en: "A link is dead" };

test("everybody reads the reasons of the list in their own language, then the auditor's own words", () => {
  const said = { reasons: [facts, links], reason: "见第二段" };
  expect(sayReasons(said, "zh")).toBe("有事实需要核实；链接失效；见第二段");
  expect(sayReasons(said, "en")).toBe("A fact needs checking; A link is dead; 见第二段");
  expect(sayReasons({ reasons: [], reason: "" }, "en")).toBe("");
});

test("an entry from before there was a list holds no reasons of it", () => {
  expect(reasonsIn({})).toEqual([]);
  expect(reasonsIn({ reasons: [facts] })).toEqual([facts]);
});
