import { describe, expect, test } from "vitest";
import { demoTerms } from "@/scripts/demo/registry";
import { markOf } from "./plan-mark";
import { planPeople, type RegistryPerson } from "./plan-people";
import { planTerms } from "./plan-terms";

const president = { zh: "院长", en: "President", unitZh: "柳州职院", unitEn: "LVTC", department: null };
const gan: RegistryPerson = {
  ...{ id: "gan", version: 3, zh: "甘金明", en: "Gan Jinming", note: "" },
  posts: [{ ...president, from: null, until: null }],
};
const ganRow = { zh: "甘金明", en: "Gan Jinming" };
const post = { post_zh: "院长", post_en: "President", unit_zh: "柳州职院", unit_en: "LVTC" };

function plan(rows: Record<string, string | undefined>[], registry: RegistryPerson[] = [gan]) {
  return planPeople(
    rows.map((cells, at) => ({ row: at + 2, cells: cells as Record<string, string> })),
    registry,
  );
}

describe("what a table of people would do", () => {
  test.each([
    ["a name nobody has is new", [{ zh: "李卓", en: "Li Zhuo" }], "new", ["person"]],
    ["a new name comes with its post", [{ ...post, zh: "李卓", en: "Li Zhuo" }], "new", ["person", "post"]],
    ["a row that says what is known changes nothing", [{ ...ganRow, ...post }], "same", []],
    ["one of the two names is enough", [{ zh: "甘金明" }], "same", []],
    ["an empty cell erases nothing", [{ ...ganRow, note: "" }], "same", []],
    ["a first day is filled in", [{ ...ganRow, ...post, from: "2019/7/1" }], "changed", ["post_days"]],
    ["another post is added", [{ ...ganRow, post_zh: "教授", unit_zh: "柳州职院" }], "changed", ["post"]],
    ["a note is changed", [{ ...ganRow, note: "He" }], "changed", ["note"]],
    [
      "the same Chinese name with another English one is somebody else",
      [{ zh: "甘金明", en: "Kan Jinming" }],
      "new",
      ["person"],
    ],
    ["a row without a name is wrong", [{ post_zh: "院长" }], "wrong", ["missing"]],
    ["a day that does not exist is wrong", [{ ...ganRow, ...post, from: "2023-02-30" }], "wrong", ["bad_day"]],
    [
      "an end before the beginning is wrong",
      [{ ...ganRow, ...post, from: "2023-02-02", until: "2022-01-01" }],
      "wrong",
      ["before_start"],
    ],
    ["days without a post are wrong", [{ ...ganRow, from: "2023-02-02" }], "wrong", ["days_without_post"]],
    ["a name longer than a name can be is wrong", [{ zh: "甘".repeat(61) }], "wrong", ["too_long"]],
  ])("%s", (_, rows, verdict, says) => {
    expect(plan(rows).rows).toMatchObject([{ row: 2, verdict, says }]);
  });

  test("several rows of one name are one person with several posts", () => {
    const rows = [
      { zh: "李卓", en: "Li Zhuo", post_zh: "记者", unit_zh: "宣传部", until: "2022-12-31" },
      { zh: "李卓", en: "Li Zhuo", post_zh: "主编", unit_zh: "宣传部", from: "2023-01-01" },
    ];
    const { changes } = plan(rows);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.posts.map(({ zh }) => zh)).toEqual(["记者", "主编"]);
  });

  test("of two namesakes none is meant", () => {
    const namesake = { ...gan, id: "other", note: "the student" };
    expect(plan([ganRow], [gan, namesake]).rows).toMatchObject([{ verdict: "wrong", says: ["ambiguous"] }]);
  });

  test("every row is accounted for, wrong ones too, and the good ones count", () => {
    const { rows, changes } = plan([{ zh: "李卓" }, { note: "nobody" }, ganRow]);
    expect(rows.map(({ row, verdict }) => [row, verdict])).toEqual([
      [2, "new"],
      [3, "wrong"],
      [4, "same"],
    ]);
    expect(changes.map(({ zh }) => zh)).toEqual(["李卓"]);
  });

  test("planned again after it was used it changes nothing, and the two plans have other marks", () => {
    const rows = [
      { ...ganRow, ...post, from: "2019-07-01" },
      { zh: "李卓", en: "Li Zhuo", ...post },
    ];
    const first = plan(rows);
    const after = first.changes.map((one, at) => ({ ...one, id: one.id ?? `new-${at}`, version: one.version + 1 }));
    const second = plan(rows, after);
    expect(second.changes).toEqual([]);
    expect(markOf(second)).not.toBe(markOf(first));
  });
});

describe("what a table of terms would do", () => {
  const term = {
    id: "1",
    version: 1,
    zh: "产教融合",
    en: "industry-education integration",
    avoid: ["production"],
    note: "",
  };
  test.each([
    ["a new pair of forms is new", { zh: "双师型教师", en: "dual-qualified teacher" }, "new", ["term"]],
    ["another form to avoid is added", { ...term, avoid: "fusion；production" }, "changed", ["avoid"]],
    ["what is known changes nothing", { ...term, avoid: "production" }, "same", []],
    [
      "a known Chinese form with another English one is wrong",
      { zh: "产教融合", en: "fusion of industry and education" },
      "wrong",
      ["term_namesake"],
    ],
    ["a term that avoids itself is wrong", { zh: "甲", en: "", avoid: "甲" }, "wrong", ["avoids_itself"]],
    ["a term without a form is wrong", { zh: "", en: "", avoid: "x" }, "wrong", ["missing"]],
  ])("%s", (_, { zh, en, avoid }: { zh: string; en: string; avoid?: string }, verdict, says) => {
    const { rows } = planTerms([{ row: 2, cells: { zh, en, avoid: avoid ?? "" } }], [term]);
    expect(rows).toMatchObject([{ verdict, says }]);
  });

  test("a table that gives one Chinese form two English ones keeps the first", () => {
    const rows = ["school of industry", "industrial college"].map((en, at) => ({
      row: at + 2,
      cells: { zh: "产业学院", en },
    }));
    const { rows: planned, changes } = planTerms(rows, []);
    expect(planned.map(({ verdict }) => verdict)).toEqual(["new", "wrong"]);
    expect(changes).toMatchObject([{ en: "school of industry" }]);
  });

  test("the terms of the demo newsroom come in whole", () => {
    const rows = demoTerms.map(({ zh, en, avoid, note }, at) => ({
      row: at + 2,
      cells: { zh, en, avoid: avoid.join(";"), note },
    }));
    expect(planTerms(rows, []).rows.every(({ verdict }) => verdict === "new")).toBe(true);
  });
});
