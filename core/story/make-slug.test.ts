import { expect, test } from "vitest";
import { makeSlug } from "./make-slug";
import { slug } from "./story-content";

test.each([
  ["Library stays open until midnight", "library-stays-open-until-midnight-7"],
  ["  Café & Crème: l’été  ", "cafe-creme-lete-7"],
  ["学院召开会议", "news-7"],
  ["2026 年 3 月", "news-7"],
  ["5G 校园", "5g-7"],
  ["", "news-7"],
  ["../../etc/passwd", "etc-passwd-7"],
  ["<script>alert(1)</script>", "script-alert-1-script-7"],
  ["ＦＵＬＬ ｗｉｄｔｈ", "full-width-7"],
])("the title %j gives the slug %s", (title, expected) => {
  expect(makeSlug(title, 7)).toBe(expected);
});

test("a slug is always one that the schema accepts, cut between words", () => {
  const long = makeSlug("word ".repeat(60), 1_234_567);
  expect(long).toMatch(/^(word-)+1234567$/);
  expect(makeSlug("x".repeat(500), 7)).toBe("news-7");
  for (const made of [long, makeSlug("’’’", 1), makeSlug("a-b--c", 2)]) expect(slug.safeParse(made).success).toBe(true);
});
