import { describe, expect, it } from "vitest";
import { blockChoices, findBlocks, readStroke } from "./blocks";

describe("the menu of blocks", () => {
  it.each([
    ["", Object.keys(blockChoices)],
    ["head", ["heading"]],
    ["HEAD", ["heading"]],
    ["h3", ["subheading"]],
    ["list", ["bullets", "numbers"]],
    ["表", ["table"]],
    ["标题", ["heading"]],
    ["bt", ["heading"]],
    ["liebiao", ["bullets", "numbers"]],
    ["biao", ["heading", "table"]],
    ["图", ["photos", "library"]],
    ["tk", ["library"]],
    ["noodles", []],
  ])("finds for %j: %j", (typed, names) => {
    expect(findBlocks(typed)).toEqual(names);
  });

  it.each([
    ["/", ""],
    ["/ta", "ta"],
    ["Some words /表格", "表格"],
    ["、", ""],
    ["、biao", "biao"],
  ])("opens behind %j", (before, typed) => {
    expect(readStroke(before)?.typed).toBe(typed);
  });

  it.each(["", "24/7", "and/or", "/ a", "https://", "/a/b", "桃、李", "桃 、李", "/".padEnd(30, "x")])(
    "stays closed behind %j",
    (before) => {
      expect(readStroke(before)).toBeUndefined();
    },
  );
});
