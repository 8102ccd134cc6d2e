import { isSmallPhoto, photoStand } from "@/core/story/photo-shape";

/** What is worth knowing of a photo among the others of its story. */
export type PhotoFacts = {
  /** Its size in pixels when it is small for print. */
  small?: { width: number; height: number };
  /** How it stands, when most others stand the other way. */
  stands?: "upright" | "wide";
  /** How often the story shows it, when more than once. */
  times?: number;
};

type Size = { width: number; height: number };

/** The facts of each photo that has any, by hash. `shown` names the photo of each figure, in order. */
export function findPhotoFacts(
  shown: readonly string[],
  sizeOf: (hash: string) => Partial<Size> | undefined,
): Record<string, PhotoFacts> {
  const hashes = [...new Set(shown)];
  const sizes = new Map(hashes.flatMap((hash) => asSize(hash, sizeOf(hash))));
  const odd = findOddStand([...sizes.values()]);
  const facts = hashes.map((hash): [string, PhotoFacts] => {
    const size = sizes.get(hash);
    const times = shown.filter((other) => other === hash).length;
    return [
      hash,
      {
        ...(size && isSmallPhoto(size) ? { small: size } : {}),
        ...(size && odd && photoStand(size) === odd ? { stands: odd } : {}),
        ...(times > 1 ? { times } : {}),
      },
    ];
  });
  return Object.fromEntries(facts.filter(([, found]) => Object.keys(found).length > 0));
}

function asSize(hash: string, size: Partial<Size> | undefined): [string, Size][] {
  return size?.width && size.height ? [[hash, { width: size.width, height: size.height }]] : [];
}

// Square photos go with both; of two equal halves the upright ones are the exception on a wide page.
function findOddStand(sizes: readonly Size[]): "upright" | "wide" | undefined {
  const upright = sizes.filter((size) => photoStand(size) === "upright").length;
  const wide = sizes.filter((size) => photoStand(size) === "wide").length;
  if (upright === 0 || wide === 0) return undefined;
  return upright > wide ? "wide" : "upright";
}
