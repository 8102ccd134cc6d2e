import { keepPhoto } from "@/commands/keep-photo";
import type { Reading } from "@/core/intake/reading";
import { listFigures } from "@/core/story/body-text";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { environment } from "@/env";
import type { CarriedPicture } from "@/intake/take-picture";
import { acceptPhoto } from "@/media/accept-photo";
import { diskStorage } from "@/media/disk-storage";

/**
 * Lets the pictures of a reading in by the one door for photos and hangs them into their figures. One that is no photo is
 * named among what was left out, and its figure waits for another; the rest arrives.
 */
export async function keepPictures(
  viewer: Viewer,
  department: string,
  reading: Reading,
  pictures: readonly CarriedPicture[],
): Promise<Reading> {
  const wanted = pictures.filter(({ key }) => reading.pictures.includes(key));
  const hashes = new Map<string, string>();
  const dropped = [...reading.dropped];
  for (const { key, name, bytes } of wanted) {
    const hash = await keepPicture(viewer, department, bytes);
    if (hash) hashes.set(key, hash);
    else dropped.push({ what: "broken_picture", quote: name });
  }
  const body = structuredClone(reading.body);
  for (const [at, figure] of listFigures(body).entries()) {
    figure.attrs.photo = hashes.get(reading.pictures[at] ?? "") ?? null;
  }
  return { ...reading, body, dropped };
}

async function keepPicture(viewer: Viewer, department: string, bytes: Uint8Array): Promise<string | undefined> {
  const accepted = await acceptPhoto(bytes, diskStorage(environment().dataDir));
  if (!accepted.ok) return undefined;
  const kept = await keepPhoto(await newsroomStore(), viewer, { ...accepted.photo, department }, new Date());
  return kept.ok ? kept.photo : undefined;
}
