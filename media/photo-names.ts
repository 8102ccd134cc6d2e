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

const originalFiles = new Map([
  ["image/jpeg", "original.jpg"],
  ["image/png", "original.png"],
  ["image/webp", "original.webp"],
]);
/** What the file that was sent in is kept as. No photo address answers these names. */
export const originalNames: readonly string[] = [...originalFiles.values()];

/** The name under which a file of this media type is kept as it was sent in. */
export function originalName(type: string): string | undefined {
  return originalFiles.get(type);
}

/** The media type of a kept original; undefined for any other name. */
export function originalType(file: string): string | undefined {
  return [...originalFiles].find(([, name]) => name === file)?.[0];
}

/** What the college's logo is kept as, under its own hash. It has an address of its own; no photo address answers it. */
export const logoFile = "logo.png";

/** True for every name that lies in a photo's folder, those included that are never answered. */
export function isKeptFile(hash: string, file: string): boolean {
  return (
    photoHash.safeParse(hash).success && (typeOfFile.has(file) || originalNames.includes(file) || file === logoFile)
  );
}
