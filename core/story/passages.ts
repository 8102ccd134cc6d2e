import { joinRuns, keyOf } from "./compare-text";
import type { Block, Figure, Inline, StoryBody } from "./document";

/** What a passage stands in, from the outside in. */
export type Container = "bulletList" | "orderedList" | "blockquote" | "tableCell" | "tableHeader";

/** One paragraph, heading, rule or figure of a body, taken out of its lists, quotes and tables. */
export type Passage = { inside: readonly Container[] } & (
  | { look: "paragraph" | "heading2" | "heading3"; runs: readonly Inline[] }
  | { look: "figure"; figure: Figure["attrs"] }
  | { look: "rule" }
);

/** The passages of a body in reading order. */
export function listPassages(body: StoryBody): Passage[] {
  return body.content.flatMap((block) => passagesOf(block, []));
}

/** The number of each passage of a body, as `listPassages` counts them, by the block it is made of. */
export function numberPassages(body: StoryBody): Map<Block, number> {
  const numbers = new Map<Block, number>();
  const count = (block: Block): void => {
    if (block.type === "blockquote") block.content.forEach(count);
    if (block.type === "bulletList" || block.type === "orderedList") {
      for (const entry of block.content) entry.content.forEach(count);
    }
    if (block.type === "table")
      for (const { content } of block.content) for (const cell of content) cell.content.forEach(count);
    if (!("content" in block) || block.type === "paragraph" || block.type === "heading")
      numbers.set(block, numbers.size);
  };
  body.content.forEach(count);
  return numbers;
}

/** Equal passages have equal keys. */
export function passageKey(passage: Passage): string {
  return JSON.stringify([passage.inside, passage.look, contentKey(passage)]);
}

/** The plain words of a passage, a figure's by its caption, description and photographer. */
export function passageText(passage: Passage): string {
  if (passage.look === "rule") return "";
  if (passage.look === "figure")
    return [passage.figure.caption, passage.figure.alt, passage.figure.photographer].join(" ");
  return passage.runs.map((run) => (run.type === "text" ? run.text : "\n")).join("");
}

function passagesOf(block: Block, inside: readonly Container[]): Passage[] {
  if (block.type === "paragraph") return [{ inside, look: "paragraph", runs: joinRuns(block.content ?? []) }];
  if (block.type === "heading") {
    return [{ inside, look: block.attrs.level === 2 ? "heading2" : "heading3", runs: joinRuns(block.content ?? []) }];
  }
  if (block.type === "figure") return [{ inside, look: "figure", figure: block.attrs }];
  if (block.type === "horizontalRule") return [{ inside, look: "rule" }];
  if (block.type === "blockquote")
    return block.content.flatMap((child) => passagesOf(child, [...inside, "blockquote"]));
  if (block.type === "table") {
    const cells = block.content.flatMap((row) => row.content);
    return cells.flatMap((cell) => cell.content.flatMap((child) => passagesOf(child, [...inside, cell.type])));
  }
  const within = [...inside, block.type];
  return block.content.flatMap((entry) => entry.content.flatMap((child) => passagesOf(child, within)));
}

function contentKey(passage: Passage): string {
  if (passage.look === "rule") return "";
  if (passage.look === "figure") {
    const { photo, caption, alt, photographer, focus } = passage.figure;
    return JSON.stringify([photo, caption, alt, photographer, focus?.x, focus?.y]);
  }
  return passage.runs.map((run) => (run.type === "text" ? keyOf(run.text, run.marks ?? []) : "\n")).join("\u0001");
}
