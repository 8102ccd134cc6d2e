import { describe, expect, test } from "vitest";
import { type KeptText, keptText, openKeptText } from "./kept-text";
import { emptyStory } from "./story-content";
import { storyBody } from "./document";

const story = emptyStory({ language: "en", column: "news", department: "publicity", slug: "a-story" });
const hash = "a".repeat(64);

function openWith(body: unknown) {
  return openKeptText(keptText.parse({ ...story, body }), story).body;
}

function say(text: string) {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function nest(depth: number): object {
  let tree: object = say("deep");
  for (let at = 0; at < depth; at++) tree = { type: "blockquote", content: [tree] };
  return tree;
}

describe("a text kept as it was typed", () => {
  test("opens as the story it is", () => {
    const whole = { type: "doc", content: [say("One"), { type: "horizontalRule" }] };
    expect(openWith(whole)).toEqual(whole);
  });

  test("keeps every word of what is no part of a story, and nothing of what it would do", () => {
    const opened = openWith({
      type: "doc",
      content: [
        say("Before"),
        { type: "script", content: [{ type: "text", text: "alert(1)" }] },
        {
          type: "paragraph",
          content: [{ type: "text", text: "here", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }],
        },
        { type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: "Too large" }] },
        { type: "iframe", attrs: { src: "https://example.org" } },
        nest(60),
        "loose",
      ],
    });
    expect(opened.content).toEqual([say("Before"), say("alert(1)"), say("here"), say("Too large"), say("deep")]);
    expect(storyBody.safeParse(opened).success).toBe(true);
  });

  test("keeps a caption that is too long, and no photo that is none", () => {
    const caption = "c".repeat(600);
    const attrs = { photo: "javascript:1", caption, alt: 7, photographer: "P", onerror: "alert(1)" };
    const [figure] = openWith({ type: "doc", content: [{ type: "figure", attrs }] }).content;
    expect(figure).toEqual({ type: "figure", attrs: { photo: null, caption, alt: "", photographer: "P" } });
  });

  test.each([[undefined], [null], ["text"], [[]], [{ type: "doc" }], [{ content: { length: 3 } }]])(
    "opens as an empty body where there is none: %j",
    (body) => {
      expect(openWith(body)).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
    },
  );

  test("falls back to what is known for choices nobody can make", () => {
    const wrong: KeptText = keptText.parse({
      ...story,
      language: "xx",
      credits: [{ role: "boss", name: "A", unit: "", account: null }],
      declarations: { ...story.declarations, origin: "stolen" },
    });
    expect(openKeptText(wrong, story)).toMatchObject({
      language: "en",
      credits: [{ role: "text", name: "A" }],
      declarations: { origin: null },
    });
  });

  test("loses what no database can hold, and nothing else", () => {
    const kept = keptText.parse({
      ...story,
      title: "a\u0000b\ud800c",
      body: { type: "doc", content: [say("x\udc00y")] },
    });
    expect(kept.title).toBe("ab\ufffdc");
    expect(kept.body).toEqual({ type: "doc", content: [say("x\ufffdy")] });
  });

  test.each<[string, object]>([
    ["an unknown key", { ...story, admin: true }],
    ["a missing key", { title: "only" }],
    ["a title that is no text", { ...story, title: { toString: "x" } }],
    ["a body nested 1,000 deep", { ...story, body: nest(1000) }],
    ["a body of 200,000 nodes", { ...story, body: { content: Array.from({ length: 200_000 }, () => ({})) } }],
    [
      "endless credits",
      { ...story, credits: Array.from({ length: 2000 }, () => ({ role: "text", name: "", unit: "", account: null })) },
    ],
  ])("is refused with %s", (_, text) => {
    expect(keptText.safeParse(text).success).toBe(false);
  });

  test("photographs stay with their hash", () => {
    const figure = { type: "figure", attrs: { photo: hash, caption: "", alt: "", photographer: "" } };
    expect(openWith({ type: "doc", content: [figure] }).content).toEqual([figure]);
  });
});
