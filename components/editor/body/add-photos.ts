import type { Editor } from "@tiptap/core";
import { noFigure } from "./figure-attributes";
import type { LibraryPhoto, PhotoDesk } from "./photo-desk";
import { placeFor } from "./place-for";

/** Sends photos on their way and puts a figure for each behind the block at this position. */
export function addPhotos(editor: Editor, desk: PhotoDesk, files: readonly File[], at?: number): void {
  const figures = files.map((file) => ({ type: "figure", attrs: { upload: startUpload(editor, desk, file) } }));
  if (figures.length > 0) editor.chain().focus().insertContentAt(placeFor(editor, at), figures).run();
}

/** Asks for photos of the library and puts a figure for each behind the block the caret stands in. */
export function addFromLibrary(editor: Editor, desk: PhotoDesk): void {
  desk.library.set({
    several: true,
    onChosen: (photos) => {
      for (const photo of photos) desk.uploads.know(photo);
      const figures = photos.map((photo) => ({ type: "figure", attrs: wordsOf(photo) }));
      if (figures.length > 0) editor.chain().focus().insertContentAt(placeFor(editor), figures).run();
    },
  });
}

/** Sends the photo that takes the place of the one a figure shows. */
export function replacePhoto(editor: Editor, desk: PhotoDesk, file: File, at: number | undefined): void {
  const { upload } = readFigure(editor, at);
  if (upload) desk.uploads.cancel(upload);
  changeFigure(editor, at, { upload: startUpload(editor, desk, file) });
}

/** Asks for one photo of the library for a figure; words the figure has already stay. */
export function replaceFromLibrary(editor: Editor, desk: PhotoDesk, find: () => number | undefined): void {
  desk.library.set({
    several: false,
    onChosen: ([photo]) => {
      if (!photo) return;
      desk.uploads.know(photo);
      const { upload, caption, photographer } = readFigure(editor, find());
      if (upload) desk.uploads.cancel(upload);
      const words = wordsOf(photo);
      changeFigure(editor, find(), {
        ...{ photo: photo.hash, upload: null, focus: null },
        ...{ caption: caption || words.caption, photographer: photographer || words.photographer },
      });
    },
  });
}

/** Sends a photo for figures that name the upload; returns its id. */
export function startUpload(editor: Editor, desk: PhotoDesk, file: File): string {
  return desk.uploads.start(file, desk.department(), ({ hash }, id) => settle(editor, id, hash));
}

function wordsOf({ hash, caption, photographer }: LibraryPhoto) {
  return { photo: hash, caption, photographer };
}

function readFigure(editor: Editor, at: number | undefined) {
  const node = at === undefined ? null : editor.state.doc.nodeAt(at);
  return { ...noFigure, ...(node?.type.name === "figure" ? node.attrs : {}) };
}

function changeFigure(editor: Editor, at: number | undefined, change: object): void {
  const node = at === undefined ? null : editor.state.doc.nodeAt(at);
  if (at === undefined || node?.type.name !== "figure") return;
  editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, ...change }));
}

// The figure may have moved or gone while its photo was travelling, and arriving is nothing to undo. Where another photo was
// before, its focal point went with it.
function settle(editor: Editor, upload: string, photo: string): void {
  if (editor.isDestroyed) return;
  const { tr, doc } = editor.state;
  doc.descendants((node, at) => {
    if (node.attrs.upload !== upload) return;
    tr.setNodeMarkup(at, undefined, { ...node.attrs, photo, upload: null, focus: null });
  });
  if (tr.docChanged) editor.view.dispatch(tr.setMeta("addToHistory", false));
}
