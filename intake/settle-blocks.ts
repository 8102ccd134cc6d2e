import type { IncomingBlock, IncomingPicture } from "@/core/intake/incoming-page";
import type { Block, TableCell } from "@/core/story/document";

export type Cell = { type: TableCell["type"]; span: number; blocks: IncomingBlock[] };

/** A list of what stood in its items; pictures come after it, because a picture of a story is a block of its own. */
export function listOf(ordered: boolean, items: readonly IncomingBlock[][]): IncomingBlock[] {
  const parts = items.map(splitPictures);
  const content = parts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ blocks }) => ({ type: "listItem" as const, content: blocks }));
  const list: Block[] = content.length > 0 ? [{ type: ordered ? "orderedList" : "bulletList", content }] : [];
  return [...list, ...parts.flatMap(({ pictures }) => pictures)];
}

/** A quotation; pictures come after it. */
export function quoteOf(inside: readonly IncomingBlock[]): IncomingBlock[] {
  const { blocks, pictures } = splitPictures(inside);
  return [...(blocks.length > 0 ? [{ type: "blockquote" as const, content: blocks }] : []), ...pictures];
}

/**
 * A table, or what stood in it when it only held things in place: a single cell, or pictures. Under a row of pictures the
 * row below is read as their captions.
 */
export function tableOf(rows: readonly Cell[][]): IncomingBlock[] {
  const filled = rows.filter((cells) => cells.length > 0);
  const cells = filled.flat();
  if (cells.length === 0 || cells.every(({ blocks }) => blocks.length === 0)) return [];
  if (cells.length === 1 || cells.some(hasPicture)) return inReadingOrder(filled);
  const content = filled.map((row) => ({ type: "tableRow" as const, content: row.flatMap(withSpan) }));
  return [{ type: "table", content }];
}

function inReadingOrder(rows: readonly Cell[][]): IncomingBlock[] {
  const read: IncomingBlock[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    const below = rows[at + 1] ?? [];
    const captioned = row.length > 1 && row.some(hasPicture) && below.length === row.length && !below.some(hasPicture);
    for (const [place, cell] of row.entries()) {
      read.push(...cell.blocks, ...((captioned && below[place]?.blocks) || []));
    }
    if (captioned) at++;
  }
  return read;
}

function withSpan({ type, span, blocks }: Cell): TableCell[] {
  const empty = (): Block[] => [{ type: "paragraph" }];
  const inside = splitPictures(blocks).blocks;
  const rest = Array.from({ length: span - 1 }, (): TableCell => ({ type, content: empty() }));
  return [{ type, content: inside.length > 0 ? inside : empty() }, ...rest];
}

function hasPicture({ blocks }: Cell): boolean {
  return blocks.some(isPicture);
}

function splitPictures(mixed: readonly IncomingBlock[]): { blocks: Block[]; pictures: IncomingPicture[] } {
  return {
    blocks: mixed.filter((block): block is Block => !isPicture(block)),
    pictures: mixed.filter(isPicture),
  };
}

function isPicture(block: IncomingBlock): block is IncomingPicture {
  return block.type === "picture";
}
