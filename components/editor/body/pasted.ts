import { Fragment, type Node, Slice } from "@tiptap/pm/model";

/** Blanks that Word and WPS set before a paragraph to indent it; the page indents by itself. */
const indent = /^[\s\u00a0\u2002\u2003\u3000]+/;

/**
 * What is pasted, as the newsroom keeps it: no blanks before a paragraph, no empty paragraphs between others. Text pasted into
 * the middle of a sentence keeps its ordinary first space.
 */
export function tidyPasted(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice;
  const several = content.childCount > 1;
  const blocks: Node[] = [];
  content.forEach((block) => {
    if (several && isBlank(block)) return;
    blocks.push(withoutIndent(block, several ? indent : /^[\u2003\u3000]+/));
  });
  if (blocks.length === 0) return slice;
  // An open end means "goes on inside this block"; it holds only as deep as the first and last block still are.
  return new Slice(
    Fragment.from(blocks),
    Math.min(openStart, depthOf(blocks[0])),
    Math.min(openEnd, depthOf(blocks.at(-1))),
  );
}

function withoutIndent(node: Node, blanks: RegExp): Node {
  if (!node.isTextblock) return node.isText || node.isLeaf ? node : node.copy(mapNodes(node.content, blanks));
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

function mapNodes(content: Fragment, blanks: RegExp): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => nodes.push(withoutIndent(node, blanks)));
  return Fragment.from(nodes);
}

function isBlank(node: Node): boolean {
  return node.type.name === "paragraph" && node.textContent.replace(indent, "") === "";
}

function depthOf(node: Node | undefined): number {
  let depth = 0;
  for (let at = node; at && !at.isLeaf; at = at.firstChild ?? undefined) depth++;
  return depth;
}
