import type { Block, Figure, Inline, StoryBody } from "./document";

/** The words of one block in reading order, figures by their caption; blocks inside it joined by spaces. */
export function blockText(block: Block): string {
  if (block.type === "figure") return block.attrs.caption;
  if (block.type === "horizontalRule") return "";
  if (block.type === "paragraph" || block.type === "heading") return inlineText(block.content ?? []);
  if (block.type === "table") {
    return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.map(blockText))).join(" ");
  }
  if (block.type === "blockquote") return block.content.map(blockText).join(" ");
  return block.content.flatMap((entry) => entry.content.map(blockText)).join(" ");
}

/** The text of a run of inlines, a line break as one space. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((node) => (node.type === "text" ? node.text : " ")).join("");
}

/** The whole body as plain text, one block a line. */
export function bodyText(body: StoryBody): string {
  return body.content.map(blockText).filter(Boolean).join("\n");
}

/** Every figure of the body in order, those inside quotes, lists and tables included. */
export function listFigures(body: StoryBody): Figure[] {
  return body.content.flatMap(figuresIn);
}

/** The hashes of the photos the body shows, each once, in order of first use. */
export function listPhotos(body: StoryBody): string[] {
  return [...new Set(listFigures(body).flatMap((figure) => figure.attrs.photo ?? []))];
}

/** How many nodes a body has, as its limit counts them: every block and every run of text. */
export function countNodes(body: StoryBody): number {
  let nodes = 0;
  const open: object[] = [body];
  for (let next = open.pop(); next; next = open.pop()) {
    nodes++;
    if ("content" in next && Array.isArray(next.content)) open.push(...(next.content as object[]));
  }
  return nodes;
}

function figuresIn(block: Block): Figure[] {
  if (block.type === "figure") return [block];
  if (block.type === "blockquote") return block.content.flatMap(figuresIn);
  if (block.type === "bulletList" || block.type === "orderedList") {
    return block.content.flatMap((entry) => entry.content.flatMap(figuresIn));
  }
  if (block.type === "table") {
    return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(figuresIn)));
  }
  return [];
}
