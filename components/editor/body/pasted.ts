import { Fragment, type Node, Slice } from "@tiptap/pm/model";

/** Blanks that Word and WPS set before a paragraph to indent it; the page indents by itself. */
const indent = /^[\s\u00a0\u2002\u2003\u3000]+/;
/** Blanks nobody types between two words of a sentence: one full-width one, or hard ones in a row. */
const paintedIndent = /^(?:[\u2003\u3000]|\u00a0{2,})[\s\u00a0\u2002\u2003\u3000]*/;

/**
 * What is pasted, as the newsroom keeps it: no blanks before a paragraph, no empty paragraphs between others, and a paragraph of
 * its own for every indented line. Text pasted into the middle of a sentence keeps its ordinary first space.
 */
export function tidyPasted(slice: Slice): Slice {
  const { openStart, openEnd } = slice;
  const content = Fragment.from(childrenOf(slice.content).flatMap(splitAtIndents));
  const several = content.childCount > 1;
  const blocks = childrenOf(content)
    .filter((block) => !several || !isBlank(block))
    .map((block) => withoutIndent(block, several ? indent : paintedIndent));
  if (blocks.length === 0) return slice;
  // An open end means "goes on inside this block"; it holds only as deep as the first and last block still are.
  return new Slice(
    Fragment.from(blocks),
    Math.min(openStart, depthOf(blocks[0])),
    Math.min(openEnd, depthOf(blocks.at(-1))),
  );
}

/** Web pages end a paragraph with a line break and begin the next with full-width blanks, or break the line twice. */
function splitAtIndents(block: Node): Node[] {
  if (block.type.name !== "paragraph") return [block];
  const lines: Node[][] = [[]];
  const inlines = childrenOf(block.content);
  for (const [at, inline] of inlines.entries()) {
    const next = inlines[at + 1];
    const isBreak = inline.type.name === "hardBreak";
    const ends = isBreak && (next?.type.name === "hardBreak" || paintedIndent.test(next?.text ?? ""));
    // The second of two line breaks stands at the beginning of its line.
    if (isBreak && (ends || lines.at(-1)?.length === 0)) {
      if (lines.at(-1)?.length) lines.push([]);
    } else lines.at(-1)?.push(inline);
  }
  return lines.length > 1 ? lines.map((line) => block.copy(Fragment.from(line))) : [block];
}

function withoutIndent(node: Node, blanks: RegExp): Node {
  if (!node.isTextblock) {
    if (node.isText || node.isLeaf) return node;
    return node.copy(Fragment.from(childrenOf(node.content).map((child) => withoutIndent(child, blanks))));
  }
  let content = node.content;
  for (let first = content.firstChild; first; first = content.firstChild) {
    const text = first.isText ? (first.text ?? "").replace(blanks, "") : undefined;
    if (text === undefined || text === first.text) break;
    if (text) {
      content = content.replaceChild(0, first.type.schema.text(text, first.marks));
      break;
    }
    content = content.cut(first.nodeSize);
  }
  return node.copy(content);
}

function childrenOf(content: Fragment): Node[] {
  return Array.from({ length: content.childCount }, (_, at) => content.child(at));
}

function isBlank(node: Node): boolean {
  return node.type.name === "paragraph" && node.textContent.replace(indent, "") === "";
}

function depthOf(node: Node | undefined): number {
  let depth = 0;
  for (let at = node; at && !at.isLeaf; at = at.firstChild ?? undefined) depth++;
  return depth;
}
