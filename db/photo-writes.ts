import { and, eq } from "drizzle-orm";
import { cleanLine, isWellFormed } from "@/core/story/clean-text";
import { record } from "./ledger";
import type { Writer } from "./store";
import type { PhotoSize } from "./tables/print";

/** A photo the door has let in, and the department it is entered for. */
export type UploadedPhoto = {
  hash: string;
  width: number;
  height: number;
  bytes: number;
  sizes: PhotoSize[];
  department: string;
  /** The file as it was sent in, what it was called, and the words found in it. */
  original?: { hash: string; name: string; bytes: number };
  fileName?: string;
  words?: { caption: string; photographer: string; takenOn: string | null };
};

/**
 * Enters a photo in a department's name: one photo, one note (the first), one use for each department, one ledger entry for each
 * use. Returns whether the newsroom had it before.
 */
export async function enterPhoto(tx: Writer, person: string, input: UploadedPhoto, now: Date): Promise<boolean> {
  const { photo, photoUse } = tx.tables;
  const { hash, width, height, bytes, sizes, department } = input;
  const entered = await tx
    .insert(photo)
    .values({ hash, width, height, bytes, sizes, createdAt: now })
    .onConflictDoNothing()
    .returning({ hash: photo.hash });
  const noted = await keepNote(tx, input, now);
  const brought = await tx
    .insert(photoUse)
    .values({ photo: hash, department, by: person, at: now })
    .onConflictDoNothing()
    .returning({ photo: photoUse.photo });
  const details = { photo: hash, department, original: noted ? input.original?.hash : undefined };
  if (brought.length > 0) await record(tx, { actor: person, act: "keep_photo", at: now, details });
  return entered.length === 0;
}

/** Writes down the original and its words, where nothing is written yet. */
async function keepNote(tx: Writer, { hash, original, words, fileName }: UploadedPhoto, now: Date): Promise<boolean> {
  if (!original) return false;
  const { photoNote } = tx.tables;
  const kept = { originalHash: original.hash, originalName: original.name, originalBytes: original.bytes };
  const said = { caption: "", photographer: "", takenOn: null, ...words, fileName: nameOf(fileName) };
  const noted = await tx
    .insert(photoNote)
    .values({ photo: hash, ...said, ...kept, version: 1, at: now })
    .onConflictDoNothing()
    .returning({ photo: photoNote.photo });
  if (noted.length > 0) return true;
  const unkept = and(eq(photoNote.photo, hash), eq(photoNote.originalName, ""));
  await tx.update(photoNote).set(kept).where(unkept);
  return false;
}

/** What a file was called, without the folders before it. */
function nameOf(fileName = ""): string {
  const name = fileName.split(/[\\/]/).at(-1) ?? "";
  return isWellFormed(name) ? [...cleanLine(name)].slice(-100).join("") : "";
}
