import type { Editor } from "@tiptap/core";

/**
 * Where a figure or table goes that is put in here: such things stand between the blocks of the page, behind the one at this
 * position; an empty paragraph makes room for them.
 */
export function placeFor(editor: Editor, at?: number): number | { from: number; to: number } {
  const { doc, selection } = editor.state;
  const place = doc.resolve(at ?? selection.to);
  if (place.depth === 0) return place.pos;
  const block = place.node(1);
  const isEmpty = block.type.name === "paragraph" && block.content.size === 0;
  return isEmpty ? { from: place.before(1), to: place.after(1) } : place.after(1);
}
