import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import { type Refused, refuse } from "@/core/refusal";
import { masterFile, type PhotoType, sizeFiles } from "./photo-names";

/** What one upload may weigh, how many pixels it may claim, and the longest edge that is kept. */
export const photoLimits = { bytes: 25 * 1024 * 1024, pixels: 80_000_000, edge: 3200, seconds: 60 } as const;

export type PhotoFile = { name: string; width: number; height: number; type: PhotoType; contents: Uint8Array };
export type DevelopedPhoto = { ok: true; hash: string; master: PhotoFile; sizes: PhotoFile[] };

// Everything that libvips can read but a newspaper does not need (SVG, PDF, GIF, HEIF and more) stays shut for the process.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.concurrency(1);
sharp.cache(false);

/**
 * Makes the files of a photo from bytes already known to be JPEG, PNG or WebP. Only pixels are carried over: no camera data,
 * place, caption or colour profile. Whatever fails while reading is the photo's fault and no more is said about it.
 */
export async function developPhoto(bytes: Uint8Array): Promise<DevelopedPhoto | Refused> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > photoLimits.pixels) return refuse("photo_too_large");

    const master = await makeMaster(bytes);
    // The sizes are drawn side by side: a text with seven photos is waited for.
    const smaller = sizeFiles.filter(({ width: size }) => size < master.width);
    const sizes = await Promise.all(smaller.map((size) => makeSize(master, size)));
    return { ok: true, hash: createHash("sha256").update(master.contents).digest("hex"), master, sizes };
  } catch {
    return refuse("photo_unreadable");
  }
}

// Transparent pictures are laid on white: the auditors sign what they see, and it must look the same on a dark page, on
// paper and in a feed reader.
function makeMaster(bytes: Uint8Array): Promise<PhotoFile> {
  const { edge, pixels } = photoLimits;
  const picture = sharp(bytes, { failOn: "error", limitInputPixels: pixels, autoOrient: true })
    .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: 88, chromaSubsampling: "4:4:4" });
  return print(picture, masterFile, "image/jpeg");
}

function makeSize(master: PhotoFile, size: { name: string; width: number; type: PhotoType }): Promise<PhotoFile> {
  const picture = sharp(master.contents).resize({ width: size.width });
  const encoded = size.type === "image/webp" ? picture.webp({ quality: 80 }) : picture.jpeg({ quality: 80 });
  return print(encoded, size.name, size.type);
}

async function print(picture: Sharp, name: string, type: PhotoType): Promise<PhotoFile> {
  const { data, info } = await picture.timeout({ seconds: photoLimits.seconds }).toBuffer({ resolveWithObject: true });
  return { name, type, width: info.width, height: info.height, contents: data };
}
