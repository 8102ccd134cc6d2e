import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";
import type { PhotoSize } from "@/db/tables/print";

export type UploadedPhoto = {
  hash: string;
  width: number;
  height: number;
  bytes: number;
  sizes: PhotoSize[];
  department: string;
};

/**
 * Enters an uploaded photo in a department's name; that department's people may then see it and put it in their stories.
 * The same photo twice is one photo. Refuses with not_allowed when the person holds no role in the department.
 */
export async function keepPhoto(
  store: Store,
  viewer: Viewer,
  input: UploadedPhoto,
  now: Date,
): Promise<Result<{ photo: string }>> {
  return store.write(async (tx) => {
    if (!mayBringPhotos(viewer, input.department)) return refuse("not_allowed");
    const { photo, photoUse } = tx.tables;
    const { department, ...file } = input;
    await tx
      .insert(photo)
      .values({ ...file, createdAt: now })
      .onConflictDoNothing();
    const brought = await tx
      .insert(photoUse)
      .values({ photo: input.hash, department, by: viewer.id, at: now })
      .onConflictDoNothing()
      .returning({ photo: photoUse.photo });
    const details = { photo: input.hash, department };
    if (brought.length > 0) await record(tx, { actor: viewer.id, act: "keep_photo", at: now, details });
    return { ok: true, photo: input.hash };
  });
}

/** Reporters and auditors of the department, and the college's auditors, who may amend its stories. */
function mayBringPhotos(viewer: Viewer, department: string): boolean {
  return viewer.roles.some(
    (held) => held.role === "college_auditor" || (held.role !== "administrator" && held.department === department),
  );
}
