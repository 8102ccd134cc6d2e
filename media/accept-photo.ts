import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { type Result, refuse } from "@/core/refusal";
import { developPhoto, type PhotoFile, photoLimits } from "./develop-photo";
import { inTurn } from "./in-turn";
import { originalName, originalNames, type PhotoType } from "./photo-names";
import type { PhotoStorage } from "./photo-storage";
import { type PhotoWords, readPhotoWords } from "./photo-words";

export type PhotoSize = { name: string; width: number; height: number; type: PhotoType; bytes: number };
/** The file as it was sent in: its SHA-256, its name in the photo's folder, its length. */
export type OriginalFile = { hash: string; name: string; bytes: number };
export type AcceptedPhoto = {
  hash: string;
  width: number;
  height: number;
  bytes: number;
  sizes: PhotoSize[];
  original: OriginalFile;
  words: PhotoWords;
};

/**
 * The one door for photos. What comes in is judged by its bytes, drawn anew without anything but its pixels, and kept under
 * the hash of the result; the same bytes always give the same photo. The file itself is kept beside it, for the newsroom alone, and
 * the words in it are handed on as an offer. Refuses with photo_too_large or photo_unreadable. Width, height and bytes are
 * the master's; `sizes` lists the smaller files.
 */
export async function acceptPhoto(bytes: Uint8Array, storage: PhotoStorage): Promise<Result<{ photo: AcceptedPhoto }>> {
  if (bytes.byteLength > photoLimits.bytes) return refuse("photo_too_large");
  const name = await originalNameOf(bytes);
  if (!name) return refuse("photo_unreadable");

  const developed = await inTurn(() => developPhoto(bytes));
  if (!developed.ok) return developed;

  const { hash, master, sizes } = developed;
  // The master comes last: whoever finds it may rely on the sizes.
  for (const file of sizes) await keep(storage, hash, file);
  const original = await inTurn(() => keepOriginal(storage, hash, name, bytes));
  await keep(storage, hash, master);
  const { width, height, contents } = master;
  const files = { hash, width, height, bytes: contents.byteLength, sizes: sizes.map(describe), original };
  return { ok: true, photo: { ...files, words: await readPhotoWords(bytes) } };
}

async function originalNameOf(bytes: Uint8Array): Promise<string | undefined> {
  // The beginning decides; the rest of a stranger's file is not worth a second parser's attention.
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined);
  return found && originalName(found.mime);
}

/** One photo keeps one original, the first: another file with the same pixels adds nothing. */
async function keepOriginal(
  storage: PhotoStorage,
  hash: string,
  name: string,
  bytes: Uint8Array,
): Promise<OriginalFile> {
  for (const known of originalNames) {
    const kept = await (await storage.open(hash, known))?.read();
    if (kept) return { hash: digest(kept), name: known, bytes: kept.byteLength };
  }
  await storage.save(hash, name, bytes);
  return { hash: digest(bytes), name, bytes: bytes.byteLength };
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function keep(storage: PhotoStorage, hash: string, file: PhotoFile): Promise<void> {
  if (await storage.open(hash, file.name)) return;
  await storage.save(hash, file.name, file.contents);
}

function describe({ name, width, height, type, contents }: PhotoFile): PhotoSize {
  return { name, width, height, type, bytes: contents.byteLength };
}
