import { fileTypeFromBuffer } from "file-type";
import { type Result, refuse } from "@/core/refusal";
import { developPhoto, type PhotoFile, photoLimits } from "./develop-photo";
import { inTurn } from "./in-turn";
import type { PhotoType } from "./photo-names";
import type { PhotoStorage } from "./photo-storage";

export type PhotoSize = { name: string; width: number; height: number; type: PhotoType; bytes: number };
export type AcceptedPhoto = { hash: string; width: number; height: number; bytes: number; sizes: PhotoSize[] };

const acceptedTypes: readonly string[] = ["image/jpeg", "image/png", "image/webp"];

/**
 * The one door for photos. What comes in is judged by its bytes, drawn anew without anything but its pixels, and kept under
 * the hash of the result; the same bytes always give the same photo. Refuses with photo_too_large or photo_unreadable.
 * Width, height and bytes are the master's; `sizes` lists the smaller files.
 */
export async function acceptPhoto(bytes: Uint8Array, storage: PhotoStorage): Promise<Result<{ photo: AcceptedPhoto }>> {
  if (bytes.byteLength > photoLimits.bytes) return refuse("photo_too_large");
  if (!(await isPhoto(bytes))) return refuse("photo_unreadable");

  const developed = await inTurn(() => developPhoto(bytes));
  if (!developed.ok) return developed;

  const { hash, master, sizes } = developed;
  // The master comes last: whoever finds it may rely on the sizes.
  for (const file of [...sizes, master]) await keep(storage, hash, file);
  const { width, height, contents } = master;
  return { ok: true, photo: { hash, width, height, bytes: contents.byteLength, sizes: sizes.map(describe) } };
}

async function isPhoto(bytes: Uint8Array): Promise<boolean> {
  // The beginning decides; the rest of a stranger's file is not worth a second parser's attention.
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined);
  return found !== undefined && acceptedTypes.includes(found.mime);
}

async function keep(storage: PhotoStorage, hash: string, file: PhotoFile): Promise<void> {
  if (await storage.open(hash, file.name)) return;
  await storage.save(hash, file.name, file.contents);
}

function describe({ name, width, height, type, contents }: PhotoFile): PhotoSize {
  return { name, width, height, type, bytes: contents.byteLength };
}
