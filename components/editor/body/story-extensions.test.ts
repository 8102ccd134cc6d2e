import { getSchema } from "@tiptap/core";
import { Fragment, Slice } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { type StoryBody, storyBody } from "@/core/story/document";
import { type EditorNode, toStoryBody } from "../to-story-body";
import { readLink } from "./link-mark";
import { tidyPasted } from "./pasted";
import { storyExtensions } from "./story-extensions";

const schema = getSchema(storyExtensions());
const text = (words: string) => ({ type: "text" as const, text: words });
const paragraph = (words: string) => ({ type: "paragraph" as const, content: [text(words)] });

const everything: StoryBody = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [text("Morning")] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Bold", marks: [{ type: "bold" }] },
        { type: "hardBreak" },
        {
          type: "text",
          text: "a link",
          marks: [{ type: "link", attrs: { href: "https://example.org/" } }, { type: "italic" }],
        },
      ],
    },
    {
      type: "orderedList",
      content: [{ type: "listItem", content: [{ type: "heading", attrs: { level: 3 } }, paragraph("One")] }],
    },
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph("Dot")] }] },
    { type: "blockquote", content: [paragraph("Said she")] },
    { type: "horizontalRule" },
    {
      type: "table",
      content: [
        { type: "tableRow", content: [{ type: "tableHeader", content: [paragraph("Team")] }] },
        { type: "tableRow", content: [{ type: "tableCell", content: [paragraph("Red")] }] },
      ],
    },
    {
      type: "figure",
      attrs: { photo: "a".repeat(64), caption: "The hall", alt: "Rows of seats", photographer: "Chen Chen" },
    },
  ],
};

describe("the body in the editor", () => {
  it("holds everything a story may hold, and hands it back as it came", () => {
    const node = schema.nodeFromJSON(everything);
    expect(() => node.check()).not.toThrow();
    expect(toStoryBody(node.toJSON() as EditorNode)).toEqual(everything);
    expect(storyBody.parse(toStoryBody(node.toJSON() as EditorNode))).toEqual(everything);
  });

  it("keeps a focal point, and no cell of a table merged", () => {
    const focused = { ...(everything.content.at(-1) as object) } as { attrs: object };
    const figure = { ...focused, attrs: { ...focused.attrs, focus: { x: 20, y: 80 } } };
    const stored = toStoryBody({ type: "doc", content: [figure] });
    expect(storyBody.parse(stored)).toEqual({ type: "doc", content: [figure] });
    const merged = {
      type: "tableCell",
      attrs: { colspan: 2, rowspan: 1, colwidth: null },
      content: [{ type: "paragraph" }],
    };
    const table = { type: "table", content: [{ type: "tableRow", content: [merged] }] };
    expect(JSON.stringify(toStoryBody({ type: "doc", content: [table] }))).not.toContain("colspan");
  });

  it("knows no node and no mark that cannot be stored", () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        ...["blockquote", "bulletList", "doc", "figure", "hardBreak", "heading", "horizontalRule", "listItem"],
        ...["orderedList", "paragraph", "table", "tableCell", "tableHeader", "tableRow", "text"],
      ].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(["bold", "italic", "link"]);
  });

  it("stores neither a photo's way to the newsroom nor the empty lines at the end", () => {
    const figure = { photo: null, caption: "", alt: "", photographer: "", upload: "upload-1" };
    const stored = toStoryBody({
      type: "doc",
      content: [{ type: "figure", attrs: figure }, { type: "paragraph" }, { type: "paragraph" }],
    });
    expect(stored.content).toEqual([
      { type: "figure", attrs: { photo: null, caption: "", alt: "", photographer: "" } },
    ]);
  });

  it("keeps one paragraph of a page with nothing on it", () => {
    expect(toStoryBody({ type: "doc", content: [{ type: "paragraph" }] }).content).toEqual([{ type: "paragraph" }]);
  });
});

describe("text pasted from Word or an old page", () => {
  function paste(...paragraphs: (string | null)[]): string[] {
    const nodes = paragraphs.map((words) =>
      schema.nodes.paragraph!.create(null, words === null ? null : schema.text(words)),
    );
    const tidy = tidyPasted(new Slice(Fragment.from(nodes), 1, 1));
    const texts: string[] = [];
    tidy.content.forEach((node) => void texts.push(node.textContent));
    return texts;
  }

  it("loses the full-width blanks before its paragraphs", () => {
    expect(paste("　　三月九日，会议召开。", "\u00a0\u00a0会后参观。")).toEqual(["三月九日，会议召开。", "会后参观。"]);
    expect(paste("　　只有一段。")).toEqual(["只有一段。"]);
  });

  it("is a paragraph for every line that is indented or set apart", () => {
    const { hardBreak, paragraph: block } = schema.nodes;
    const line = (...parts: string[]) => parts.map((part) => (part === "br" ? hardBreak!.create() : schema.text(part)));
    const lines = (...parts: string[]) => {
      const tidy = tidyPasted(new Slice(Fragment.from(block!.create(null, line(...parts))), 1, 1));
      return tidy.content.content.map((node) => node.textBetween(0, node.content.size, "", "|"));
    };
    expect(lines("　　上午开会。", "br", "　　下午参观。")).toEqual(["上午开会。", "下午参观。"]);
    expect(lines("One.", "br", "br", "Two.")).toEqual(["One.", "Two."]);
    expect(lines("One.", "br", "\u00a0\u00a0\u00a0Two.")).toEqual(["One.", "Two."]);
    expect(lines("A poem,", "br", "two lines")).toEqual(["A poem,|two lines"]);
  });

  it("loses the empty paragraphs between others", () => {
    expect(paste("One.", null, "\u00a0", "Two.")).toEqual(["One.", "Two."]);
  });

  it("keeps the space that parts two words when it lands in a sentence", () => {
    expect(paste(" and noodles")).toEqual([" and noodles"]);
  });
});

describe("an address typed for a link", () => {
  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["www.example.org/a?b=1", "https://www.example.org/a?b=1"],
    ["office@example.org", "mailto:office@example.org"],
    ["/en/news/library", "/en/news/library"],
  ])("makes %s whole", (typed, href) => {
    expect(readLink(typed)).toBe(href);
  });

  it.each(["", "javascript:alert(1)", "data:text/html,x", "//example.org", "two words.org", "noodles"])(
    "refuses %j",
    (typed) => {
      expect(readLink(typed)).toBeUndefined();
    },
  );
});
