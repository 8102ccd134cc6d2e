type Size = { width: number; height: number };

/** The long edge in pixels below which a photo looks coarse in print. */
const smallEdge = 1200;

/** True when a photo has too few pixels for print, whichever way it stands. */
export function isSmallPhoto({ width, height }: Size): boolean {
  return Math.max(width, height) < smallEdge;
}

/** How a photo stands on the page. */
export function photoStand({ width, height }: Size): "upright" | "wide" | "square" {
  if (width === height) return "square";
  return height > width ? "upright" : "wide";
}

/** True when some of these photos stand upright and others wide; square ones go with both. */
export function areMixed(photos: readonly Size[]): boolean {
  const stands = photos.map(photoStand);
  return stands.includes("upright") && stands.includes("wide");
}
