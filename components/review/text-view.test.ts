import { expect, test } from "vitest";
import { chooseLook, lookAddress } from "./text-view";

test.each([
  [{}, "changes", true, { view: "changes", whole: false, width: "phone" }],
  [{}, "text", true, { view: "text", whole: false, width: "phone" }],
  [{ show: "sides", fold: "no" }, "text", true, { view: "sides", whole: true, width: "phone" }],
  [{ show: "sides" }, "text", false, { view: "text", whole: false, width: "phone" }],
  [{ show: "readers", width: "wide" }, "text", false, { view: "readers", whole: false, width: "wide" }],
  [{ show: "<script>", width: "1e9" }, "changes", true, { view: "changes", whole: false, width: "phone" }],
] as const)("%j with %s first, comparable %s, is shown as %j", (asked, first, comparable, look) => {
  expect(chooseLook(asked, first, comparable)).toEqual(look);
});

test("a look keeps the parameters of its room and comes back from its address", () => {
  const address = lookAddress("/desk/stories/1/review?since=3", { view: "readers", width: "wide" });
  expect(address).toBe("/desk/stories/1/review?since=3&show=readers&width=wide");
  const asked = Object.fromEntries(new URL(address, "http://desk").searchParams);
  expect(chooseLook(asked, "text", false)).toEqual({ view: "readers", whole: false, width: "wide" });
});
