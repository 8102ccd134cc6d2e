import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Inline, Mark } from "../story/document";
import { listPassages, passageText } from "../story/passages";
import { emptyStory, type StoryContent, storyContent } from "../story/story-content";
import { makeAnchor } from "./anchor";
import { applySuggestions, type Suggestion } from "./apply-suggestions";
import type { RemarkPlace } from "./remark";

const bold = [{ type: "bold" as const }];
const both = [{ type: "bold" as const }, { type: "italic" as const }];
const t = (text: string, marks?: Mark[]): Inline => (marks ? { type: "text", text, marks } : { type: "text", text });
const p = (...content: Inline[]): Block => ({ type: "paragraph", content });
const photo = "a".repeat(64);

function story(content: Block[], changes: Partial<StoryContent> = {}): StoryContent {
  const start = { language: "en", column: "news", department: "publicity", slug: "s" } as const;
  return emptyStory({ ...start, body: { type: "doc", content }, ...changes });
}

let ids = 0;
function suggest(content: StoryContent, place: RemarkPlace, replacement: string): Suggestion {
  const anchor = makeAnchor(content, place);
  if (!anchor) throw new Error("The place is not there.");
  return { id: `s${++ids}`, anchor, replacement };
}

function applied(content: StoryContent, ...suggestions: [RemarkPlace, string][]) {
  const made = suggestions.map(([place, words]) => suggest(content, place, words));
  const result = applySuggestions(content, made);
  if (!result.ok) throw new Error(result.why);
  return result.content;
}

describe("applying suggestions", () => {
  it("puts the new words in the place of the old, whatever runs they stand in", () => {
    const before = story([p(t("The "), t("old library", bold), t(" is open."))]);
    const after = applied(before, [{ at: "text", passage: 0, from: 4, to: 7 }, "new"]);
    expect(after.body.content).toEqual([p(t("The "), t("new library", bold), t(" is open."))]);
  });

  it("keeps the marks that the whole stretch shares and no others", () => {
    const before = story([p(t("a"), t("bc", both), t("de", bold), t("f"))]);
    expect(applied(before, [{ at: "text", passage: 0, from: 2, to: 4 }, "X"]).body.content).toEqual([
      p(t("a"), t("b", both), t("Xe", bold), t("f")),
    ]);
    expect(applied(before, [{ at: "text", passage: 0, from: 0, to: 6 }, "X"]).body.content).toEqual([p(t("X"))]);
  });

  it("writes line ends as line breaks, and takes line breaks away with the words", () => {
    const before = story([p(t("one"), { type: "hardBreak" }, t("two"))]);
    expect(applied(before, [{ at: "text", passage: 0, from: 2, to: 5 }, "n a"]).body.content).toEqual([
      p(t("onn awo")),
    ]);
    expect(applied(before, [{ at: "text", passage: 0, from: 0, to: 3 }, "1\n2"]).body.content).toEqual([
      p(t("1"), { type: "hardBreak" }, t("2"), { type: "hardBreak" }, t("two")),
    ]);
  });

  it("leaves an empty passage where everything was taken out, as the editor writes it", () => {
    const after = applied(story([p(t("gone"))]), [{ at: "text", passage: 0 }, ""]);
    expect(after.body.content).toEqual([{ type: "paragraph" }]);
    expect(storyContent.safeParse(after).success).toBe(true);
  });

  it("reaches into lists, quotes, tables and headings", () => {
    const before = story([
      { type: "heading", attrs: { level: 2 }, content: [t("Head")] },
      { type: "bulletList", content: [{ type: "listItem", content: [p(t("entry"))] }] },
      { type: "blockquote", content: [p(t("quoted"))] },
      { type: "table", content: [{ type: "tableRow", content: [{ type: "tableCell", content: [p(t("cell"))] }] }] },
    ]);
    const all = [0, 1, 2, 3].map((passage): [RemarkPlace, string] => [{ at: "text", passage }, `new ${passage}`]);
    const after = applied(before, ...all);
    expect(listPassages(after.body).map(passageText)).toEqual(["new 0", "new 1", "new 2", "new 3"]);
    expect(listPassages(after.body).map(({ inside, look }) => [inside, look])).toEqual(
      listPassages(before.body).map(({ inside, look }) => [inside, look]),
    );
  });

  it("changes fields and the words of figures", () => {
    const figure: Block = { type: "figure", attrs: { photo, caption: "Old hall", alt: "", photographer: "X" } };
    const before = story([p(t("x")), figure], { title: "Library open" });
    const after = applied(
      before,
      [{ at: "field", field: "title", from: 8, to: 12 }, "closed"],
      [{ at: "figure", figure: 0, part: "caption" }, "New hall"],
      [{ at: "field", field: "summary" }, "Said at last."],
    );
    expect(after).toMatchObject({ title: "Library closed", summary: "Said at last." });
    expect(after.body.content[1]).toMatchObject({ attrs: { caption: "New hall", photographer: "X", photo } });
  });

  it("applies several at once, each at its own place", () => {
    const before = story([p(t("one two three two one")), p(t("two"))]);
    const after = applied(
      before,
      [{ at: "text", passage: 0, from: 4, to: 7 }, "second"],
      [{ at: "text", passage: 0, from: 14, to: 17 }, "2"],
      [{ at: "text", passage: 0, from: 18, to: 21 }, "first"],
      [{ at: "text", passage: 1 }, "zwei"],
    );
    expect(listPassages(after.body).map(passageText)).toEqual(["one second three 2 first", "zwei"]);
  });

  it("finds its words where they stand in a text that was written on", () => {
    const seen = story([p(t("The library stays open until midnight."))]);
    const suggestion = suggest(seen, { at: "text", passage: 0, from: 29, to: 37 }, "eleven");
    const now = story([p(t("Good news first.")), p(t("Yes, the library stays open until midnight."))]);
    const result = applySuggestions(now, [suggestion]);
    if (!result.ok) throw new Error(result.why);
    expect(listPassages(result.content.body).map(passageText)[1]).toBe("Yes, the library stays open until eleven.");
  });

  it("applies none when one is outdated, and names it", () => {
    const seen = story([p(t("The library stays open until midnight."))]);
    const good = suggest(seen, { at: "text", passage: 0, from: 4, to: 11 }, "hall");
    const old = suggest(seen, { at: "text", passage: 0, from: 29, to: 37 }, "ten");
    const now = story([p(t("The library stays open until eleven."))]);
    expect(applySuggestions(now, [good, old])).toEqual({ ok: false, why: "outdated", suggestions: [old] });
  });

  it("applies none when two speak of the same words, and names both", () => {
    const seen = story([p(t("The library stays open until midnight."))]);
    const one = suggest(seen, { at: "text", passage: 0, from: 4, to: 17 }, "hall is");
    const other = suggest(seen, { at: "text", passage: 0, from: 12, to: 22 }, "is closed");
    const third = suggest(seen, { at: "text", passage: 0, from: 29, to: 37 }, "ten");
    expect(applySuggestions(seen, [one, third, other])).toEqual({
      ok: false,
      why: "overlapping",
      suggestions: [one, other],
    });
    expect(applySuggestions(seen, [one, one])).toMatchObject({ ok: false, why: "overlapping" });
  });

  it("has no words for a figure or a story as a whole", () => {
    const here = story([p(t("x"))]);
    expect(applySuggestions(here, [suggest(here, { at: "story" }, "y")])).toMatchObject({ ok: false });
  });

  it("always leaves a text that the schema takes and that says what was asked for", () => {
    const run = fc.record({
      text: fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("a", "b", " ", "馆", "𠮷", "。") }),
      marks: fc.constantFrom(undefined, bold, both),
    });
    const passages = fc.array(fc.array(run, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const words = fc.string({ maxLength: 8, unit: fc.constantFrom("x", "\n", "书", "𠮷") });
    fc.assert(
      fc.property(passages, fc.nat(), fc.nat(), fc.nat(), words, (made, which, start, length, replacement) => {
        const before = story(made.map((runs) => p(...runs.map(({ text, marks }) => t(text, marks)))));
        const passage = which % made.length;
        const text = passageText(listPassages(before.body)[passage]!);
        const from = start % text.length;
        const to = from + 1 + (length % (text.length - from));
        const anchor = makeAnchor(before, { at: "text", passage, from, to });
        if (anchor?.at !== "text") throw new Error("The place is not there.");
        const result = applySuggestions(before, [{ id: "s", anchor, replacement }]);
        if (!result.ok) throw new Error(result.why);
        expect(storyContent.safeParse(result.content).data).toEqual(result.content);
        const wanted = text.slice(0, anchor.from) + replacement + text.slice(anchor.to);
        expect(passageText(listPassages(result.content.body)[passage]!)).toBe(wanted);
      }),
    );
  });
});
