/** How long the words of a slug may be; the story's number comes behind them. */
const longest = 80;

/**
 * A first slug for a story: the Latin words of its title and its number, or `news-NUMBER` where the title has none. The number
 * makes it the story's own.
 */
export function makeSlug(title: string, number: number): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
  let slug = "";
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > longest) break;
    slug = longer;
  }
  return /[a-z]/.test(slug) ? `${slug}-${number}` : `news-${number}`;
}
