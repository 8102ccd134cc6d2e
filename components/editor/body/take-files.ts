import type { Editor } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";
import { addPhotos, startUpload } from "./add-photos";
import { readLink } from "./link-mark";
import type { PhotoDesk } from "./photo-desk";
import { tidyPastedHtml } from "./pasted-html";

/** Takes pasted photos. Word and WPS put a picture of the text beside the text; there the text is what was meant. */
export function takePastedPhotos(editor: Editor, desk: PhotoDesk, event: ClipboardEvent): boolean {
  const files = photosIn(event.clipboardData);
  if (files.length === 0 || textIn(event)) return false;
  event.preventDefault();
  addPhotos(editor, desk, files);
  return true;
}

/** Ties the chosen words to a pasted address. */
export function takePastedLink(editor: Editor, event: ClipboardEvent): boolean {
  const plain = textIn(event);
  const href = /\s/.test(plain) || editor.state.selection.empty ? undefined : readLink(plain);
  if (!href || !/^(https?:|mailto:)/i.test(plain)) return false;
  return editor.chain().setMark("link", { href }).run();
}

/** Takes photos dropped on the page. No file that is dropped may carry the writer away from the text. */
export function takeDroppedPhotos(editor: Editor, desk: PhotoDesk, view: EditorView, event: DragEvent): boolean {
  if (!event.dataTransfer?.files.length) return false;
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  addPhotos(editor, desk, photosIn(event.dataTransfer), at);
  return true;
}

/** Pasted HTML with its pictures on their way, and the number of those that could not come. */
export function takePastedHtml(editor: Editor, desk: PhotoDesk, html: string): string {
  const tidy = tidyPastedHtml(html, (source) => {
    const file = fileOf(source);
    return file && startUpload(editor, desk, file);
  });
  desk.leftOut.set(tidy.leftOut);
  return tidy.html;
}

function photosIn(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}

function textIn(event: ClipboardEvent): string {
  return event.clipboardData?.getData("text/plain").trim() ?? "";
}

/** The file in a `data:` address; undefined where it is no picture in Base64. */
function fileOf(source: string): File | undefined {
  const [, type, kind, base64] = /^data:(image\/(png|jpeg|webp|gif|bmp));base64,([\s\S]+)$/.exec(source) ?? [];
  if (!type || !kind || !base64) return undefined;
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return new File([bytes], `photo.${kind === "jpeg" ? "jpg" : kind}`, { type });
  } catch {
    return undefined;
  }
}
