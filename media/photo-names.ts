import { photoHash } from "@/core/story/document";

/** The largest form of a photo that is kept. Its bytes give the photo its hash, and every smaller size is made from them. */
export const masterFile = "master.jpg";

/** The smaller sizes, by width in pixels. A JPEG stands in where WebP cannot be shown. */
export const sizeFiles = [
  { name: "480.webp", width: 480, type: "image/webp" },
  { name: "960.webp", width: 960, type: "image/webp" },
  { name: "1600.webp", width: 1600, type: "image/webp" },
  { name: "960.jpg", width: 960, type: "image/jpeg" },
] as const;

export type PhotoType = (typeof sizeFiles)[number]["type"];

const typeOfFile = new Map<string, PhotoType>([
  [masterFile, "image/jpeg"],
  ...sizeFiles.map(({ name, type }): [string, PhotoType] => [name, type]),
]);

/** The media type of a file that a photo may have; undefined for any other name or a hash that is none. */
export function photoType(hash: string, file: string): PhotoType | undefined {
  return photoHash.safeParse(hash).success ? typeOfFile.get(file) : undefined;
}
