import type { Block, Inline, ListItem, StoryBody, TableCell } from "../../core/story/document";
import type { PictureName } from "./draw-pictures";

/** A body whose figures still name drawn pictures: the hash of a photo is known only once it has been uploaded. */
export type DemoBody = { type: "demo"; content: Block[] };

/** One wording that a later revision puts in place of another; `from` stands in the body exactly once. */
export type Rewording = { from: string; to: string };

type Words = string | Inline;

/** Stands before the name of a picture where the hash of its photo will stand. */
export const placeholder = "picture:";

export function bold(text: string): Inline {
  return { type: "text", text, marks: [{ type: "bold" }] };
}

export function italic(text: string): Inline {
  return { type: "text", text, marks: [{ type: "italic" }] };
}

export function link(text: string, href: string): Inline {
  return { type: "text", text, marks: [{ type: "link", attrs: { href } }] };
}

export function p(...words: Words[]): Block {
  return { type: "paragraph", content: words.map(asInline) };
}

export function h2(text: string): Block {
  return { type: "heading", attrs: { level: 2 }, content: [asInline(text)] };
}

export function h3(text: string): Block {
  return { type: "heading", attrs: { level: 3 }, content: [asInline(text)] };
}

export function ul(...entries: string[]): Block {
  return { type: "bulletList", content: entries.map(asListItem) };
}

export function ol(...entries: string[]): Block {
  return { type: "orderedList", content: entries.map(asListItem) };
}

export function quote(...paragraphs: string[]): Block {
  return { type: "blockquote", content: paragraphs.map((text) => p(text)) };
}

/** A table whose first row is its head. */
export function table(head: string[], ...rows: string[][]): Block {
  return {
    type: "table",
    content: [
      { type: "tableRow", content: head.map((text) => cell("tableHeader", text)) },
      ...rows.map((row) => ({ type: "tableRow" as const, content: row.map((text) => cell("tableCell", text)) })),
    ],
  };
}

export function rule(): Block {
  return { type: "horizontalRule" };
}

export function figure(picture: PictureName, caption: string, alt: string, photographer: string): Block {
  return { type: "figure", attrs: { photo: `${placeholder}${picture}`, caption, alt, photographer } };
}

export function demoBody(content: Block[]): DemoBody {
  return { type: "demo", content };
}

/** The body as a story holds it, each picture's name replaced by the hash of the photo it became. */
export function withPhotos(body: DemoBody, hashOf: (name: PictureName) => string): StoryBody {
  return { type: "doc", content: mapStrings(body.content, (text, key) => (key === "photo" ? hashed(text) : text)) };

  function hashed(text: string): string {
    return hashOf(text.slice(placeholder.length) as PictureName);
  }
}

/** The body with one wording replaced, as a resubmission, an amendment or a correction of the demo does it. */
export function reword(body: StoryBody, { from, to }: Rewording): StoryBody {
  return mapStrings(body, (text, key) => (key === "text" ? text.replace(from, () => to) : text));
}

function mapStrings<T>(value: T, map: (text: string, key: string) => string): T {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    typeof part === "string" ? map(part, key) : part,
  ) as T;
}

function asInline(words: Words): Inline {
  return typeof words === "string" ? { type: "text", text: words } : words;
}

function asListItem(text: string): ListItem {
  return { type: "listItem", content: [p(text)] };
}

function cell(type: TableCell["type"], text: string): TableCell {
  return { type, content: [p(text)] };
}
