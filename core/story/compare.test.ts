import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareStories } from "./compare";
import { compareTexts, type Piece } from "./compare-text";
import type { Block, Figure } from "./document";
import { emptyStory, type StoryContent } from "./story-content";
import { packStory } from "./story-package";

const photo = "a".repeat(64);

function story(changes: Partial<StoryContent> = {}): StoryContent {
  return emptyStory({ language: "en", column: "news", department: "publicity", slug: "a-story", ...changes });
}

function withBody(...content: Block[]): StoryContent {
  return story({ body: { type: "doc", content } });
}

function say(text: string): Block {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function figure(attrs: Partial<Figure["attrs"]>): Figure {
  return { type: "figure", attrs: { photo, caption: "", alt: "", photographer: "", ...attrs } };
}

/** Pieces as one line: [-removed-] and {+added+}. */
function show(pieces: readonly Piece[]): string {
  const shapes = {
    same: (text: string) => text,
    removed: (text: string) => `[-${text}-]`,
    added: (text: string) => `{+${text}+}`,
  };
  return pieces.map(({ kind, text }) => shapes[kind](text)).join("");
}

describe("words", () => {
  test.each([
    ["said in his speech", "said in her speech", "said in [-his-]{+her+} speech"],
    ["nearly 100 colleges", "nearly one hundred colleges", "nearly [-100-]{+one hundred+} colleges"],
    ["近100所院校代表参加。", "近一百二十所院校代表参加。", "近[-100-]{+一百二十+}所院校代表参加。"],
    ["会议由学校主办。", "会议由学校承办。", "会议由学校[-主办-]{+承办+}。"],
    ["the old library", "the library", "the [-old -]library"],
    ["", "图书馆", "{+图书馆+}"],
    ["same", "same", "same"],
  ])("%s becomes %s", (before, after, shown) => {
    expect(show(compareTexts(before, after))).toBe(shown);
  });

  test("a rewritten sentence is shown as one, not torn at chance words", () => {
    const pieces = compareTexts(
      "He opened the meeting, and Wang spoke.",
      "Delegates visited the park, while Li listened.",
    );
    expect(pieces.filter((piece) => piece.kind === "same").map((piece) => piece.text)).toEqual(["."]);
  });

  const sentence = fc
    .array(fc.constantFrom("学院", "会议", "，", "library", " ", "100", "。", "的", "open"), { maxLength: 40 })
    .map((words) => words.join(""));

  test("without the additions a comparison reads as before, without the removals as after", () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const pieces = compareTexts(before, after);
        const without = (kind: Piece["kind"]) => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text);
        expect(without("added").join("")).toBe(before);
        expect(without("removed").join("")).toBe(after);
      }),
    );
  });
});

describe("passages", () => {
  test("only the passage that changed is marked, and it is shown word by word", () => {
    const before = withBody(
      say("First."),
      say("Lu Liuping said in his speech that training would go on."),
      say("Last."),
    );
    const after = withBody(
      say("First."),
      say("Lu Liuping said in her speech that training would go on."),
      say("Last."),
    );
    const { body } = compareStories(before, after);
    expect(body.map((change) => change.kind)).toEqual(["same", "changed", "same"]);
    expect(body.flatMap((change) => (change.kind === "changed" ? [show(change.pieces)] : []))).toEqual([
      "Lu Liuping said in [-his-]{+her+} speech that training would go on.",
    ]);
  });

  test("a new paragraph is an addition, and its neighbours keep their partners", () => {
    const before = withBody(say("The library opens at eight."), say("The canteen closes at nine."));
    const after = withBody(
      say("The library opens at seven."),
      say("图书馆新增自习座位。"),
      say("The canteen closes at ten."),
    );
    expect(compareStories(before, after).body.map((change) => change.kind)).toEqual(["changed", "added", "changed"]);
  });

  test("a link that leads elsewhere is a change though the words stay", () => {
    const link = (href: string): Block => ({
      type: "paragraph",
      content: [{ type: "text", text: "Read more", marks: [{ type: "link", attrs: { href } }] }],
    });
    const { body } = compareStories(withBody(link("https://a.example")), withBody(link("https://b.example")));
    expect(body).toMatchObject([{ kind: "changed", pieces: [{ kind: "removed" }, { kind: "added" }] }]);
  });

  test("another photo under the same caption is a changed figure", () => {
    const before = withBody(figure({ caption: "The hall" }));
    const after = withBody(figure({ caption: "The hall", photo: "b".repeat(64) }));
    expect(compareStories(before, after).body).toMatchObject([
      { kind: "changed", before: { figure: { photo } }, after: { figure: { photo: "b".repeat(64) } } },
    ]);
  });

  test("a list divided otherwise is said to be rearranged", () => {
    const entry = (text: string) => ({ type: "listItem" as const, content: [say(text)] });
    const before = withBody({ type: "bulletList", content: [entry("one"), entry("two")] });
    const after = withBody(
      { type: "bulletList", content: [entry("one")] },
      { type: "bulletList", content: [entry("two")] },
    );
    expect(compareStories(before, after)).toMatchObject({ rearranged: true, changed: true });
  });
});

describe("fields", () => {
  test("written fields are compared by the word, chosen ones before and after", () => {
    const before = story({ title: "图书馆开放", column: "news", eventDate: null });
    const after = story({ title: "图书馆延时开放", column: "notices", eventDate: "2026-03-09" });
    const { written, chosen } = compareStories(before, after);
    expect(written.map(({ field, pieces }) => [field, show(pieces)])).toEqual([["title", "图书馆{+延时+}开放"]]);
    expect(chosen).toEqual([
      { field: "column", before: "news", after: "notices" },
      { field: "eventDate", before: "", after: "2026-03-09" },
    ]);
  });

  test("a declaration taken back and a credit tied to another account are changes", () => {
    const credit = { role: "text" as const, name: "Li Zhuo", unit: "Publicity", account: null };
    const declarations = { origin: "own" as const, repostedFrom: "", unclassified: true, leadersAgreed: true };
    const before = story({ credits: [credit], declarations });
    const after = story({
      credits: [{ ...credit, account: "x" }],
      declarations: { ...declarations, leadersAgreed: false },
    });
    const { chosen, credits } = compareStories(before, after);
    expect(chosen).toEqual([{ field: "leadersAgreed", before: "true", after: "false" }]);
    expect(credits.map((change) => change.kind)).toEqual(["removed", "added"]);
  });
});

test("whatever changes the hash is shown as a change, and nothing else is", () => {
  const block = fc.oneof(
    fc.constantFrom("The library opens.", "图书馆开放。", "").map(say),
    fc.constantFrom("One", "二").map((caption): Block => figure({ caption })),
    fc.constantFrom("a", "b").map((text): Block => ({ type: "blockquote", content: [say(text)] })),
    fc.constant<Block>({ type: "horizontalRule" }),
  );
  const content = fc
    .record({
      title: fc.constantFrom("One", "二"),
      tags: fc.subarray(["a", "b, c", "b", "c"]),
      eventDate: fc.constantFrom(null, "2026-03-09"),
      blocks: fc.array(block, { maxLength: 5 }),
    })
    .map(({ blocks, ...rest }) => story({ ...rest, body: { type: "doc", content: blocks } }));
  fc.assert(
    fc.property(content, content, (before, after) => {
      expect(compareStories(before, after).changed).toBe(packStory(before).hash !== packStory(after).hash);
    }),
    { numRuns: 500 },
  );
});

describe("long stories", () => {
  const words = (of: readonly string[], seed: number, count: number) =>
    Array.from({ length: count }, (_, at) => of[(at * 7919 + seed * at * at) % of.length]);
  const english = ["library", "the", "opens", "college", "of", "delegates", "training", "and", "spoke", "parks"];
  const chinese = ["图书馆", "学院", "会议", "代表", "培训", "和", "发言", "园区", "的", "开放"];

  test.each([
    ["English", "one paragraph", english, " ", 1],
    ["Chinese", "one paragraph", chinese, "，", 1],
    ["English", "many paragraphs", english, " ", 60],
    ["Chinese", "many paragraphs", chinese, "，", 60],
  ])(
    "a text in %s, rewritten in %s, takes at most six times as long when it is twice as long",
    (_, __, of, space, paragraphs) => {
      const rewritten = (seed: number, count: number) => {
        const text = words(of, seed, count / paragraphs).join(space);
        return withBody(...Array.from({ length: paragraphs }, (_paragraph, at) => say(`${at}${space}${text}`)));
      };
      const time = (count: number) => {
        const [before, after] = [rewritten(3, count), rewritten(5, count)];
        return quickest(() => compareStories(before, after));
      };
      expect(time(10_000) / time(5_000)).toBeLessThan(6);
    },
  );
});

/** The least processor time of some runs in milliseconds: what else the machine does is not counted. */
function quickest(work: () => void): number {
  const times = Array.from({ length: 9 }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
