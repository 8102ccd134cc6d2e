import { and, eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import { cleanLine, isWellFormed } from "@/core/story/clean-text";
import type { Viewer } from "@/core/viewer";
import { record } from "@/db/ledger";
import type { Store, Writer } from "@/db/store";
import type { PhotoSize } from "@/db/tables/print";

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
/** `known` says that the newsroom had this photo before. */
export type KeptPhoto = { photo: string; known: boolean };

/**
 * Enters an uploaded photo in a department's name; that department's people may then see it and put it in their stories.
 * The same photo twice is one photo with one note, the first. Refuses with not_allowed when the person holds no role in the
 * department.
 */
export async function keepPhoto(
  store: Store,
  viewer: Viewer,
  input: UploadedPhoto,
  now: Date,
): Promise<Result<KeptPhoto>> {
  return store.write(async (tx) => {
    if (!mayBringPhotos(viewer, input.department)) return refuse("not_allowed");
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
      .values({ photo: hash, department, by: viewer.id, at: now })
      .onConflictDoNothing()
      .returning({ photo: photoUse.photo });
    const details = { photo: hash, department, original: noted ? input.original?.hash : undefined };
    if (brought.length > 0) await record(tx, { actor: viewer.id, act: "keep_photo", at: now, details });
    return { ok: true, photo: hash, known: entered.length === 0 };
  });
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

/** Reporters and auditors of the department, and the college's auditors, who may amend its stories. */
function mayBringPhotos(viewer: Viewer, department: string): boolean {
  return viewer.roles.some(
    (held) => held.role === "college_auditor" || (held.role !== "administrator" && held.department === department),
  );
}
