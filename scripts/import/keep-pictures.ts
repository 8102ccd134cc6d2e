import type { OldPageLine } from "@/core/intake/old-page-line";
import type { UploadedPhoto } from "@/db/photo-writes";
import type { Archive } from "@/intake/archive";
import { type CarriedPicture, knownPicture } from "@/intake/take-picture";
import { acceptPhoto } from "@/media/accept-photo";
import type { PhotoStorage } from "@/media/photo-storage";

export type KeptPictures = {
  /** The hash of each picture that was let in, by its key in the reading. */
  hashes: Map<string, string>;
  photos: Omit<UploadedPhoto, "department">[];
  warnings: string[];
};

type Wanted = { key: string; name: string; bytes: () => Promise<Uint8Array | undefined> };

/** Lets the pictures of a page in by the one door for photos; one that is none is named, the rest arrives. */
export async function keepPictures(
  archive: Archive,
  storage: PhotoStorage,
  { pictures }: OldPageLine,
  read: { wanted: (string | null)[]; carried: CarriedPicture[] },
): Promise<KeptPictures> {
  const brought = pictures.map(({ src, file }): Wanted => {
    return { key: keyOf(src), name: file, bytes: () => archive.picture(file) };
  });
  const carried = read.carried.map(({ key, name, bytes }): Wanted => {
    return { key, name, bytes: () => Promise.resolve(bytes) };
  });
  const kept: KeptPictures = { hashes: new Map(), photos: [], warnings: [] };
  const shown = new Set(read.wanted);
  for (const picture of [...brought, ...carried]) {
    if (!shown.has(picture.key) || kept.hashes.has(picture.key)) continue;
    await keepPicture(kept, storage, picture);
  }
  return kept;
}

/** The addresses under which the text shows the pictures that come with it. */
export function pictureSources({ pictures }: OldPageLine): string[] {
  return pictures.map(({ src }) => plain(src));
}

async function keepPicture(kept: KeptPictures, storage: PhotoStorage, { key, name, bytes }: Wanted): Promise<void> {
  const file = await bytes().catch(() => null);
  if (!file) {
    kept.warnings.push(
      file === undefined ? `picture not in the archive: ${name}` : `picture too large or broken: ${name}`,
    );
    return;
  }
  const accepted = await acceptPhoto(file, storage);
  if (!accepted.ok) {
    kept.warnings.push(`${accepted.refusal === "photo_too_large" ? "picture too large" : "no picture"}: ${name}`);
    return;
  }
  kept.hashes.set(key, accepted.photo.hash);
  kept.photos.push({ ...accepted.photo, fileName: name });
}

function keyOf(src: string): string {
  return knownPicture(plain(src));
}

/** As a parser of HTML hands an address on. */
function plain(src: string): string {
  return src.trim().replaceAll("&amp;", "&");
}
