import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { enterPhoto, type UploadedPhoto } from "@/db/photo-writes";
import type { Store } from "@/db/store";

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
    const known = await enterPhoto(tx, viewer.id, input, now);
    return { ok: true, photo: input.hash, known };
  });
}

/** Reporters and auditors of the department, and the college's auditors, who may amend its stories. */
function mayBringPhotos(viewer: Viewer, department: string): boolean {
  return viewer.roles.some(
    (held) => held.role === "college_auditor" || (held.role !== "administrator" && held.department === department),
  );
}
