import { describe, expect, test } from "vitest";
import { introduce, postsAt } from "./printed-form";

const held = (from: string | null, until: string | null, en = "Dean") => {
  return { zh: "院长", en, unitZh: "汽车工程学院", unitEn: "School of Automotive Engineering", from, until };
};

describe("the post somebody held on a day", () => {
  test.each([
    ["on the first day", held("2023-03-09", null), "2023-03-09", true],
    ["on the day before", held("2023-03-09", null), "2023-03-08", false],
    ["on the last day", held(null, "2023-03-09"), "2023-03-09", true],
    ["on the day after", held(null, "2023-03-09"), "2023-03-10", false],
    ["between two days", held("2023-01-01", "2023-12-31"), "2023-06-01", true],
    ["without days on record", held(null, null), "1999-01-01", true],
  ])("%s", (_, post, day, counts) => {
    expect(postsAt([post], day)).toEqual(counts ? [post] : []);
  });

  test("of several posts each is given, in the order of the record", () => {
    const posts = [
      held("2020-01-01", "2021-12-31", "Lecturer"),
      held("2022-01-01", null),
      held(null, null, "Secretary"),
    ];
    expect(postsAt(posts, "2022-05-01").map(({ en }) => en)).toEqual(["Dean", "Secretary"]);
  });
});

describe("the printed form of a person", () => {
  const person = { zh: "甘金明", en: "Gan Jinming" };

  test("English puts post and unit behind the name, Chinese before it", () => {
    expect(introduce(person, held(null, null), "en")).toBe("Gan Jinming, Dean, School of Automotive Engineering");
    expect(introduce(person, held(null, null), "zh")).toBe("汽车工程学院院长甘金明");
  });

  test("somebody without a post at that day is the name alone", () => {
    expect(introduce(person, undefined, "en")).toBe("Gan Jinming");
    expect(introduce({ zh: "甘金明", en: "" }, undefined, "en")).toBe("甘金明");
  });
});
