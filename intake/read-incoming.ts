import { pageFromText } from "@/core/intake/plain-text";
import { readPage } from "@/core/intake/read-page";
import type { Reading } from "@/core/intake/reading";
import type { Result } from "@/core/refusal";
import type { Language } from "@/core/story/story-content";
import { fold } from "./fold-text";
import { readDocx } from "./read-docx";
import { readHtml } from "./read-html";
import { type CarriedPicture, knownPicture, type PictureShelf } from "./take-picture";

/** What somebody brings: a text, a page as the clipboard has it, or a Word file. */
export type Incoming = { language?: Language } & (
  | { kind: "text"; text: string }
  /**
   * `known`: addresses of pictures that lie elsewhere and are brought along; the reading names them by `knownPicture`. `asPrinted`:
   * the page was in print, its captions and lines stay as they are.
   */
  | { kind: "html"; html: string; known?: string[]; asPrinted?: boolean }
  | { kind: "docx"; bytes: Uint8Array }
);
export type ReadIncoming = Result<{ reading: Reading; pictures: CarriedPicture[] }>;

/** Reads what somebody brings. Strangers' files are only ever read apart from the newsroom: call `readApart`. */
export async function readIncoming(incoming: Incoming): Promise<ReadIncoming> {
  const asPrinted = incoming.kind === "html" && incoming.asPrinted;
  const known = incoming.kind === "html" ? (incoming.known ?? []) : [];
  const shelf: PictureShelf = new Map(known.map((src) => [knownPicture(src), undefined]));
  const read = await pageOf(incoming, shelf);
  if (!read.ok) return read;
  const reading = readPage(read.page, { language: incoming.language, asPrinted });
  const pictures = [...shelf.values()].filter((picture) => picture !== undefined);
  return { ok: true, reading, pictures };
}

async function pageOf(incoming: Incoming, shelf: PictureShelf): ReturnType<typeof readDocx> {
  if (incoming.kind === "docx") return readDocx(Buffer.from(incoming.bytes), shelf);
  if (incoming.kind === "html") return { ok: true, page: readHtml(incoming.html, shelf) };
  return { ok: true, page: pageFromText(soundLines(incoming.text)) };
}

function soundLines(text: string): string {
  return text.split("\n").map(fold).join("\n");
}
