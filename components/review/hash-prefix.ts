/** The first twelve digits of a hash in groups of four, for people to compare. */
export function hashPrefix(hash: string): string {
  return hash.slice(0, 12).replace(/(.{4})(?=.)/g, "$1 ");
}
