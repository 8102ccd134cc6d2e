/**
 * Where a page of an older site stands once it is here: in print, signed by nobody (PRODUCT.md, rule 15). From there the table of
 * moves leads on as from any published story: a correction goes through every audit and is signed like new, or the page is withdrawn.
 */
export const importedPlace = { state: "published", stage: null, round: 1, judged: false } as const;

/**
 * True when a release may be shown without a signature: the first one, of the very revision that was imported. Whatever follows
 * it is signed.
 */
export function isPrintedBefore(
  release: { number: number; revision: string },
  legacy: { revision: string } | null | undefined,
): boolean {
  return release.number === 1 && legacy?.revision === release.revision;
}
