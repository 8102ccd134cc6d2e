import { cleanLine } from "@/core/story/clean-text";
import { fold } from "./fold-text";

/** A picture that came with a page: the key it stands under in the page, a name for people, its bytes as they came. */
export type CarriedPicture = { key: string; name: string; bytes: Uint8Array };

/** The pictures of one page, by key. A key without bytes is a picture that stayed where it was. */
export type PictureShelf = Map<string, CarriedPicture | undefined>;

/** More pictures than this are not one story. */
export const mostPictures = 60;
const inline = /^data:image\/[\w.+-]+;base64,/i;

/** The key of a picture whose address in the page somebody knows beforehand; it lies on the shelf before the page is read. */
export function knownPicture(src: string): string {
  return `at:${src.trim()}`;
}

/** The address under which the reader of Word files leaves a picture on the shelf. */
export const shelfAddress = "shelf:";

/**
 * Takes one image of a page: from its shelf, or out of the page itself. One that lies elsewhere keeps its place and is named
 * in `missing`. Nothing comes of the dots that only count visitors.
 */
export function takePicture(
  shelf: PictureShelf,
  { src = "", alt = "", width = "", height = "" }: Readonly<Record<string, string>>,
): { key: string; alt: string; missing?: string } | undefined {
  if ([width, height].some((size) => /^[0-3](px)?$/.test(size.trim()))) return undefined;
  const words = [...cleanLine(fold(alt))].slice(0, 400).join("");
  if (src.startsWith(shelfAddress) && shelf.has(src.slice(shelfAddress.length))) {
    return { key: src.slice(shelfAddress.length), alt: words };
  }
  if (shelf.has(knownPicture(src))) return { key: knownPicture(src), alt: words };
  const key = `picture-${shelf.size + 1}`;
  const name = nameOf(src, words) || key;
  const begins = inline.exec(src)?.[0];
  const bytes = begins && shelf.size < mostPictures ? Buffer.from(src.slice(begins.length), "base64") : undefined;
  shelf.set(key, bytes && { key, name, bytes });
  return { key, alt: words, missing: bytes ? undefined : name };
}

function nameOf(src: string, alt: string): string {
  if (inline.test(src)) return alt;
  return alt || decodeName(src.split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? "");
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
