import { describe, expect, test } from "vitest";
import { compareStories } from "./compare";
import type { Block, Figure } from "./document";
import { emptyStory, type StoryContent } from "./story-content";
import { summarizeChanges } from "./summarize-changes";

const [a, b, c] = [
  "The conference opened in the main hall on Monday morning.",
  "Delegates from nearly one hundred colleges took part in it.",
  "Students showed the machines that they had built in spring.",
];
const say = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const head = (text: string): Block => ({ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text }] });
const figure = (photo: string, attrs: Partial<Figure["attrs"]> = {}): Block => ({
  type: "figure",
  attrs: { photo: photo.repeat(64), caption: "The hall", alt: "A hall", photographer: "Chen Chen", ...attrs },
});

function story(content: Block[], changes: Partial<StoryContent> = {}): StoryContent {
  const start = { language: "en", column: "news", department: "publicity", slug: "a-story" } as const;
  return emptyStory({ ...start, body: { type: "doc", content }, ...changes });
}

describe("what changed is told in few points", () => {
  const rule: Block = { type: "horizontalRule" };
  test.each<[string, Block[], Block[], object[]]>([
    ["nothing", [say(a)], [say(a)], []],
    [
      "one paragraph edited",
      [say(a)],
      [say(a.replace("Monday", "Tuesday"))],
      [{ about: "paragraph", deed: "changed", count: 1 }],
    ],
    [
      "one added, one removed",
      [say(a), say(b)],
      [say(b), say("图书馆新增了自习座位。")],
      [
        { about: "paragraph", deed: "added", count: 1 },
        { about: "paragraph", deed: "removed", count: 1 },
      ],
    ],
    [
      "one moved",
      [say(a), say(b), say(c)],
      [say(b), say(c), say(a)],
      [{ about: "paragraph", deed: "moved", count: 1 }],
    ],
    [
      "one moved and edited",
      [say(a), say(b), say(c)],
      [say(b), say(c), say(a.replace("Monday", "Tuesday"))],
      [{ about: "paragraph", deed: "moved_edited", count: 1 }],
    ],
    [
      "a heading and a dividing line",
      [head("The first morning"), say(a)],
      [head("The second morning"), say(a), rule],
      [
        { about: "heading", deed: "changed", count: 1 },
        { about: "rule", deed: "added", count: 1 },
      ],
    ],
    [
      "caption of the second figure",
      [figure("a"), say(a), figure("b")],
      [figure("a"), say(a), figure("b", { caption: "The yard" })],
      [{ about: "part", figure: 2, part: "caption" }],
    ],
    [
      "every part of one figure",
      [figure("a")],
      [figure("b", { caption: "x", alt: "y", photographer: "z", focus: { x: 1, y: 2 } })],
      ["photo", "caption", "alt", "photographer", "focus"].map((part) => ({ about: "part", figure: 1, part })),
    ],
    [
      "a figure moved behind the text, with a new caption",
      [figure("a"), say(a), say(b)],
      [say(a), say(b), figure("a", { caption: "x" })],
      [
        { about: "figure", deed: "moved", figure: 1 },
        { about: "part", figure: 1, part: "caption" },
      ],
    ],
    [
      "one figure gone, another come",
      [figure("a"), say(a), say(b)],
      [say(a), say(b), figure("b", { caption: "no word alike", alt: "", photographer: "" })],
      [
        { about: "figure", deed: "added", figure: 1 },
        { about: "figures", count: 1 },
      ],
    ],
  ])("%s", (_, before, after, points) => {
    expect(summarizeChanges(compareStories(story(before), story(after)))).toEqual(points);
  });

  test("fields come first, the byline as one", () => {
    const credit = { role: "text" as const, name: "Li Zhuo", unit: "Publicity", account: null };
    const after = story([say(a)], { title: "New", column: "notices", credits: [credit] });
    expect(summarizeChanges(compareStories(story([]), after))).toEqual([
      { about: "field", field: "title" },
      { about: "field", field: "column" },
      { about: "field", field: "credits" },
      { about: "paragraph", deed: "added", count: 1 },
    ]);
  });
});
