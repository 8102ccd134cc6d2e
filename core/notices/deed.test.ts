import { describe, expect, test } from "vitest";
import { readDeed } from "./deed";

describe("an entry of the ledger", () => {
  const entry = { at: new Date(0), actor: "p1", zh: "杨琳", en: "Yang Lin" };
  test.each([
    ["withheld", { actor: null, zh: null, en: null }],
    ["absence", {}],
    ["refused", {}],
    ["return", { zh: null, en: null }],
    ["return", { actor: null, zh: null, en: null }],
    ["release_on_time", {}],
  ])("%s with %j is no deed that anybody is told of", (act, changes) => {
    expect(readDeed({ ...entry, act, details: "{}", ...changes })).toBeUndefined();
  });

  test("gives no more than the history shows", () => {
    const told = {
      reason: "Say where.",
      remark: "Today.",
      checked: ["facts"],
      due: "2026-03-09T08:00:00.000Z",
      hash: "0f",
    };
    const deed = readDeed({ ...entry, act: "return", details: JSON.stringify(told) });
    const shown = { signed: false, day: null, reasons: [], reason: "Say where.", remark: "Today." };
    const { zh, en } = entry;
    expect(deed).toEqual({ act: "return", at: new Date(0), by: { zh, en }, behalf: null, ...shown });
  });
});
