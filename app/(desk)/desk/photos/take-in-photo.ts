import { keepPhoto } from "@/commands/keep-photo";
import type { BroughtPhoto } from "@/components/photos/photo-line";
import type { Result } from "@/core/refusal";
import { isSmallPhoto } from "@/core/story/photo-shape";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { environment } from "@/env";
import { acceptPhoto } from "@/media/accept-photo";
import { diskStorage } from "@/media/disk-storage";

/** Lets one file in by the door for photos and enters it for a department, with what is worth knowing of it. */
export async function takeInPhoto(
  viewer: Viewer,
  { bytes, department, fileName }: { bytes: Uint8Array; department: string; fileName: string },
): Promise<Result<{ photo: BroughtPhoto }>> {
  const accepted = await acceptPhoto(bytes, diskStorage(environment().dataDir));
  if (!accepted.ok) return accepted;
  const { photo } = accepted;
  const kept = await keepPhoto(await newsroomStore(), viewer, { ...photo, department, fileName }, new Date());
  if (!kept.ok) return kept;
  const { hash, width, height, sizes, words } = photo;
  const noticed = { ...words, duplicate: kept.known, small: isSmallPhoto(photo) };
  return { ok: true, photo: { hash, width, height, sizes, noticed } };
}
