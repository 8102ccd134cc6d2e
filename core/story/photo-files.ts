/**
 * A photo as a page needs it: the master's width and height in pixels, the part that a crop keeps, and the smaller files made at
 * upload.
 */
export type PhotoFiles = {
  width: number;
  height: number;
  focus?: Focus;
  sizes: readonly { name: string; width: number; height: number; type: string }[];
};

/** The file every photo has, whatever its size. */
export const masterFile = "master.jpg";

/** The addresses a browser may choose from, widest last, and the one for browsers that cannot choose. */
export function photoAddresses(
  base: string,
  hash: string,
  { width, sizes }: PhotoFiles,
): { src: string; srcSet: string } {
  const address = (file: string) => `${base}/${hash}/${file}`;
  const modern = sizes.filter((size) => size.type === "image/webp");
  const candidates = [...modern.map((size) => ({ file: size.name, width: size.width })), { file: masterFile, width }];
  const fallback = sizes.find((size) => size.type === "image/jpeg")?.name ?? masterFile;
  return {
    src: address(fallback),
    srcSet: candidates.map((candidate) => `${address(candidate.file)} ${candidate.width}w`).join(", "),
  };
}

/** The nine places a crop of a photo may keep in view. */
export const focuses = [
  "top-left",
  "top",
  "top-right",
  "left",
  "center",
  "right",
  "bottom-left",
  "bottom",
  "bottom-right",
] as const;
export type Focus = (typeof focuses)[number];
