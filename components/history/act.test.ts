import { expect, test } from "vitest";
import { type Act, groupActs } from "./act";

function act(seq: number, name: string, actor = "li"): Act {
  return { seq, at: new Date(0), act: name, by: null, actor, reason: "", reasons: [], remark: "" };
}

test("an afternoon of saving is one line, and what comes between stands alone", () => {
  const acts = [
    act(1, "create"),
    act(2, "save"),
    act(3, "save"),
    act(4, "save"),
    act(5, "save", "chen"),
    act(6, "save"),
    act(7, "save"),
    act(8, "submit"),
  ];
  const lines = groupActs(acts).map((group) => group.map(({ seq }) => seq));
  expect(lines).toEqual([[1], [2, 3, 4], [5], [6], [7], [8]]);
});
