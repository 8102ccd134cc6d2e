import type { Editor } from "@tiptap/core";
import { type FigureAttributes, noFigure } from "./figure-attributes";
import type { LibraryPhoto, PhotoDesk } from "./photo-desk";
import { placeFor } from "./place-for";

/**
 * Sends photos on their way. With a position, a figure for each comes behind the block there; without one, figures that wait for a
 * photo take the first of them, in their order.
 */
export function addPhotos(editor: Editor, desk: PhotoDesk, files: readonly File[], at?: number): void {
  const photos = files.map((file) => ({ upload: startUpload(editor, desk, file) }));
  putIntoFigures(editor, photos, at);
}

function putIntoFigures(editor: Editor, photos: readonly Partial<FigureAttributes>[], at?: number): void {
  const waiting = at === undefined ? listWaiting(editor) : [];
  for (const [index, place] of waiting.slice(0, photos.length).entries()) {
    const { caption, photographer } = readFigure(editor, place);
    const photo = photos[index];
    const words = { caption: caption || photo?.caption || "", photographer: photographer || photo?.photographer || "" };
    changeFigure(editor, place, { ...photo, ...words });
  }
  const figures = photos.slice(waiting.length).map((attrs) => ({ type: "figure", attrs }));
  if (figures.length > 0) editor.chain().focus().insertContentAt(placeFor(editor, at), figures).run();
}

/** The places of the figures that have neither a photo nor one on its way. */
function listWaiting(editor: Editor): number[] {
  const places: number[] = [];
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === "figure" && !node.attrs.photo && !node.attrs.upload) places.push(at);
  });
  return places;
}

/** Asks for photos of the library; they take the figures that wait, or new ones behind the block the caret stands in. */
export function addFromLibrary(editor: Editor, desk: PhotoDesk): void {
  desk.library.set({
    several: true,
    onChosen: (photos) => {
      for (const photo of photos) desk.uploads.know(photo);
      putIntoFigures(editor, photos.map(wordsOf));
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
