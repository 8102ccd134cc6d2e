import type { IncomingBlock } from "@/core/intake/incoming-page";
import { type Block, bodyLimits, type Inline, type TableCell } from "@/core/story/document";
import { trimInlines, withoutBold } from "./fold-text";
import { type Cell, listOf, quoteOf, tableOf } from "./settle-blocks";

type Frame =
  | { kind: "root" | "quote" | "item"; blocks: IncomingBlock[] }
  | { kind: "cell"; blocks: IncomingBlock[]; type: TableCell["type"]; span: number }
  | { kind: "list"; ordered: boolean; items: IncomingBlock[][] }
  | { kind: "table"; rows: Cell[][] }
  | { kind: "row"; cells: Cell[] };

export type Opening =
  | { kind: "list"; ordered: boolean }
  | { kind: "quote" | "item" | "table" | "row" }
  | { kind: "cell"; header: boolean; span: number };

/**
 * A page being put together from what a parser meets, piece by piece and without recursion. `heading` and `listed` say what
 * the running text will be; `overflow` holds the beginning of what a body has no room for.
 */
export type PageDraft = {
  frames: Frame[];
  inlines: Inline[];
  heading?: 2 | 3;
  /** The running paragraph is an item of a list that is not marked up as one; true where the list counts. */
  listed?: boolean;
  wordLists: WeakSet<IncomingBlock>;
  room: { nodes: number; text: number };
  overflow: string;
};

/** Nesting beyond this is read as if it were flat. */
const deepest = 16;
const homes: Record<string, Frame["kind"] | undefined> = { row: "table", cell: "row", item: "list" };

export function startPage(): PageDraft {
  // Reading a page adds figures and splits paragraphs: a part of the room is left for that.
  const room = { nodes: bodyLimits.nodes - 4000, text: bodyLimits.text };
  return { frames: [{ kind: "root", blocks: [] }], inlines: [], wordLists: new WeakSet(), room, overflow: "" };
}

/** Everything that was taken in, with whatever is still open closed. */
export function endPage(draft: PageDraft): IncomingBlock[] {
  while (draft.frames.length > 1) closePart(draft);
  endBlock(draft);
  return homeOf(draft);
}

/** Ends the running paragraph or heading. */
export function endBlock(draft: PageDraft): void {
  const content = trimInlines(draft.inlines);
  const { heading, listed } = draft;
  Object.assign(draft, { inlines: [], heading: undefined, listed: undefined });
  if (content.length === 0) return;
  if (heading) {
    addBlock(draft, { type: "heading", attrs: { level: heading }, content: withoutBold(content) });
    return;
  }
  const paragraph: Block = { type: "paragraph", content };
  if (listed === undefined) addBlock(draft, paragraph);
  else addToWordList(draft, listed, paragraph);
}

/** Ends the running text and goes on with the same kind of text behind it. */
export function divideBlock(draft: PageDraft): void {
  const { heading, listed } = draft;
  endBlock(draft);
  Object.assign(draft, { heading, listed });
}

export function addBlock(draft: PageDraft, block: IncomingBlock): void {
  if (takesIn(draft, 2, 0)) homeOf(draft).push(block);
}

/** Opens a list, quotation, table or a part of one. False when it cannot stand here. */
export function openPart(draft: PageDraft, opening: Opening): boolean {
  endBlock(draft);
  const { frames } = draft;
  const home = homes[opening.kind];
  if (home ? frames.at(-1)?.kind !== home : frames.length > deepest) return false;
  frames.push(frameOf(opening));
  return true;
}

/** Closes what was opened last. */
export function closePart(draft: PageDraft): void {
  endBlock(draft);
  const frame = draft.frames.pop();
  const parent = draft.frames.at(-1);
  if (!frame || !parent) return;
  if (frame.kind === "item" && parent.kind === "list") parent.items.push(frame.blocks);
  if (frame.kind === "cell" && parent.kind === "row" && takesIn(draft, 2 * frame.span, 0)) parent.cells.push(frame);
  if (frame.kind === "row" && parent.kind === "table") parent.rows.push(frame.cells);
  for (const block of blocksOf(frame)) addBlock(draft, block);
}

/** True while a body has room for this much more; what has none once gets none later. */
export function takesIn(draft: PageDraft, nodes: number, letters: number): boolean {
  draft.room = { nodes: draft.room.nodes - nodes, text: draft.room.text - letters };
  return draft.room.nodes >= 0 && draft.room.text >= 0;
}

function frameOf(opening: Opening): Frame {
  if (opening.kind === "list") return { ...opening, items: [] };
  if (opening.kind === "table") return { kind: "table", rows: [] };
  if (opening.kind === "row") return { kind: "row", cells: [] };
  if (opening.kind !== "cell") return { kind: opening.kind, blocks: [] };
  return { kind: "cell", blocks: [], type: opening.header ? "tableHeader" : "tableCell", span: opening.span };
}

function blocksOf(frame: Frame): IncomingBlock[] {
  if (frame.kind === "list") return listOf(frame.ordered, frame.items);
  if (frame.kind === "table") return tableOf(frame.rows);
  return frame.kind === "quote" ? quoteOf(frame.blocks) : [];
}

/** Word writes lists as paragraphs in a row. */
function addToWordList(draft: PageDraft, ordered: boolean, paragraph: Block): void {
  const type = ordered ? "orderedList" : "bulletList";
  const before = homeOf(draft).at(-1);
  const entry = { type: "listItem" as const, content: [paragraph] };
  if (before?.type === type && draft.wordLists.has(before)) {
    if (takesIn(draft, 3, 0)) before.content.push(entry);
    return;
  }
  const list: Block = { type, content: [entry] };
  draft.wordLists.add(list);
  addBlock(draft, list);
}

/** Where a block goes: what stands loose in a list belongs to the item before, what stands loose in a table goes before it. */
function homeOf({ frames }: PageDraft): IncomingBlock[] {
  for (const frame of frames.toReversed()) {
    if ("blocks" in frame) return frame.blocks;
    if (frame.kind !== "list") continue;
    const last = frame.items.at(-1);
    if (last) return last;
    const first: IncomingBlock[] = [];
    frame.items.push(first);
    return first;
  }
  throw new Error("A page always has a root.");
}
