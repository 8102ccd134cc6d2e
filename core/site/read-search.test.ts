import { describe, expect, test } from "vitest";
import { readSearch, readTypedDay, type TypedSearch } from "./read-search";

const choices = { columns: [{ id: "news" }], departments: [{ id: "publicity" }], timeZone: "Asia/Shanghai" };
const read = (typed: Partial<TypedSearch>) =>
  readSearch({ q: "", column: "", department: "", from: "", to: "", ...typed }, choices);

test.each([
  ["2026-03-09", "2026-03-09"],
  ["2026/3/9", "2026-03-09"],
  ["2026.03.9", "2026-03-09"],
  ["2026年3月9日", "2026-03-09"],
  [" ２０２６-０３-０９ ", "2026-03-09"],
  ["2024-02-29", "2024-02-29"],
  ["2026-02-29", undefined],
  ["2026-13-01", undefined],
  ["9 March", undefined],
  ["2026-03", undefined],
  ["0026-03-09", undefined],
  ["2026-03-09T00:00", undefined],
])("a reader's day %j is %j", (typed, day) => expect(readTypedDay(typed)).toBe(day));

describe("the filters of a search", () => {
  test("take in both days whole, by the college's clock", () => {
    const { from, until, problems } = read({ from: "2026-03-09", to: "2026-03-09" });
    expect([from?.toISOString(), until?.toISOString()]).toEqual([
      "2026-03-08T16:00:00.000Z",
      "2026-03-09T16:00:00.000Z",
    ]);
    expect(problems).toEqual({});
  });

  test("may all be left open", () => {
    expect(read({ from: "  " })).toEqual({ problems: {} });
  });

  test("name what cannot be read by its field", () => {
    expect(read({ from: "soon", to: "2026-02-30" }).problems).toEqual({ from: "bad_day", to: "bad_day" });
    expect(read({ from: "2026-03-10", to: "2026-03-09" }).problems).toEqual({ to: "days_crossed" });
    expect(read({ column: 'news" OR 1', department: "none" })).toMatchObject({
      column: undefined,
      department: undefined,
      problems: { column: "unknown", department: "unknown" },
    });
  });

  test("take only what the college has", () => {
    expect(read({ column: "news", department: "publicity" })).toMatchObject({
      column: "news",
      department: "publicity",
    });
  });
});
