import type { Editor } from "@tiptap/core";
import type { PhotoDesk } from "./photo-desk";

/** Sends photos on their way and puts a figure for each behind the block at this position. */
export function addPhotos(editor: Editor, desk: PhotoDesk, files: readonly File[], at?: number): void {
  if (files.length === 0) return;
  const figures = files.map((file) => ({ type: "figure", attrs: { upload: startUpload(editor, desk, file) } }));
  editor.chain().focus().insertContentAt(placeFor(editor, at), figures).run();
}

/** Sends the photo that takes the place of the one a figure shows. */
export function replacePhoto(editor: Editor, desk: PhotoDesk, file: File, at: number): void {
  const node = editor.state.doc.nodeAt(at);
  if (node?.type.name !== "figure") return;
  const attrs = { ...node.attrs, upload: startUpload(editor, desk, file) };
  editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, attrs));
}

function startUpload(editor: Editor, desk: PhotoDesk, file: File): string {
  return desk.uploads.start(file, desk.department(), ({ hash }, id) => settle(editor, id, hash));
}

// The figure may have moved or gone while its photo was travelling, and arriving is nothing to undo.
function settle(editor: Editor, upload: string, photo: string): void {
  if (editor.isDestroyed) return;
  const { tr, doc } = editor.state;
  doc.descendants((node, at) => {
    if (node.attrs.upload === upload) tr.setNodeMarkup(at, undefined, { ...node.attrs, photo, upload: null });
  });
  if (tr.docChanged) editor.view.dispatch(tr.setMeta("addToHistory", false));
}

/** Figures stand between the blocks of the page; an empty paragraph makes room for them. */
function placeFor(editor: Editor, at?: number): number | { from: number; to: number } {
  const { doc, selection } = editor.state;
  const place = doc.resolve(at ?? selection.to);
  if (place.depth === 0) return place.pos;
  const block = place.node(1);
  const isEmpty = block.type.name === "paragraph" && block.content.size === 0;
  return isEmpty ? { from: place.before(1), to: place.after(1) } : place.after(1);
}
