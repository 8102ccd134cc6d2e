import type { Block, Figure, Inline, StoryBody } from "../story/document";

/** A block that is one passage of a body: paragraph, heading, figure or rule. */
export type PassageBlock = Extract<Block, { type: "paragraph" | "heading" | "figure" | "horizontalRule" }>;

/** The body with the runs of one passage changed. */
export function editRuns(body: StoryBody, passage: number, edit: (runs: readonly Inline[]) => Inline[]): StoryBody {
  let number = 0;
  return editBody(body, (block) => {
    if (number++ !== passage || (block.type !== "paragraph" && block.type !== "heading")) return block;
    const { content, ...bare } = block;
    const runs = edit(content ?? []);
    // An emptied passage has no content at all, as the editor writes it.
    return runs.length > 0 ? { ...bare, content: runs } : bare;
  });
}

/** The body with the words of one figure changed. */
export function editFigure(body: StoryBody, figure: number, change: Partial<Figure["attrs"]>): StoryBody {
  let number = 0;
  return editBody(body, (block) => {
    if (block.type !== "figure" || number++ !== figure) return block;
    return { ...block, attrs: { ...block.attrs, ...change } };
  });
}

type Edit = (block: PassageBlock) => PassageBlock;

function editBody(body: StoryBody, edit: Edit): StoryBody {
  return { ...body, content: editBlocks(body.content, edit) };
}

function editBlocks(blocks: readonly Block[], edit: Edit): Block[] {
  return blocks.map((block): Block => {
    if (block.type === "paragraph" || block.type === "heading") return edit(block);
    if (block.type === "figure" || block.type === "horizontalRule") return edit(block);
    if (block.type === "blockquote") return { ...block, content: editBlocks(block.content, edit) };
    if (block.type === "table") {
      const rows = block.content.map((row) => ({ ...row, content: row.content.map((cell) => editWithin(cell, edit)) }));
      return { ...block, content: rows };
    }
    return { ...block, content: block.content.map((entry) => editWithin(entry, edit)) };
  });
}

function editWithin<Part extends { content: Block[] }>(part: Part, edit: Edit): Part {
  return { ...part, content: editBlocks(part.content, edit) };
}
