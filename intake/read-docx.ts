import mammoth from "mammoth";
import type { Dropped, IncomingPage } from "@/core/intake/incoming-page";
import { type Result, refuse } from "@/core/refusal";
import { cutHidden, findHiddenStyles, listComments } from "./cut-hidden";
import { shorten } from "./fold-text";
import { asOpenFile } from "./open-word-file";
import { openZip } from "./open-zip";
import { readHtml } from "./read-html";
import { mostPictures, type PictureShelf, shelfAddress } from "./take-picture";

type Files = Map<string, Buffer>;

const texts = /^word\/(document\d*|footnotes|endnotes)\.xml$/;
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh", "strike => s"];
const mainText = /^word\/document\d*\.xml$/;

/**
 * Reads a Word file: unpacked within limits, without what is hidden or deleted in it, and through the same door as pasted
 * text. Its pictures go on `pictures`. Refuses with file_not_word or file_unreadable.
 */
export async function readDocx(bytes: Buffer, pictures: PictureShelf): Promise<Result<{ page: IncomingPage }>> {
  const opened = await openZip(bytes);
  if (!opened.ok) return opened;
  const { files } = opened;
  if (![...files.keys()].some((name) => mainText.test(name))) return refuse("file_not_word");
  try {
    const cut = cutAll(files);
    const { html, broken } = await convert(files, pictures);
    const page = readHtml(html, pictures);
    return { ok: true, page: { ...page, dropped: [...cut, ...broken, ...page.dropped] } };
  } catch {
    return refuse("file_unreadable");
  }
}

function cutAll(files: Files): Dropped[] {
  const styles = findHiddenStyles(files.get("word/styles.xml")?.toString("utf8") ?? "");
  const dropped: Dropped[] = [];
  for (const [name, content] of files) {
    if (!texts.test(name)) continue;
    const { xml, hidden, deleted } = cutHidden(content.toString("utf8"), styles);
    files.set(name, Buffer.from(xml));
    dropped.push(...reports("hidden_text", hidden), ...reports("deleted_text", deleted));
  }
  const comments = listComments(files.get("word/comments.xml")?.toString("utf8") ?? "");
  return [...dropped, ...reports("comment", comments)];
}

/** One report for each text: what stands in a text box stands in the file twice. */
function reports(what: Dropped["what"], found: string[]): Dropped[] {
  return [...new Set(found.map(shorten))].slice(0, 100).map((quote) => ({ what, quote }));
}

async function convert(files: Files, pictures: PictureShelf): Promise<{ html: string; broken: Dropped[] }> {
  const broken: Dropped[] = [];
  const file = asOpenFile(files);
  const convertImage = mammoth.images.imgElement(async (image) => {
    const key = `picture-${pictures.size + 1}`;
    pictures.set(key, undefined);
    const reading = image.readAsBuffer();
    const name = file.lastRead();
    try {
      const bytes = await reading;
      if (pictures.size > mostPictures) throw new Error("too many");
      pictures.set(key, { key, name, bytes });
    } catch {
      broken.push({ what: "broken_picture", quote: name });
    }
    return { src: `${shelfAddress}${key}` };
  });
  const options = { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage };
  // Mammoth's own types do not know that it also takes a file somebody else has opened.
  const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, options);
  return { html: value, broken };
}
