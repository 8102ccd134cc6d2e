/** How long a slug from an address may be; a longer one tells nobody anything. */
const longest = 80;

/**
 * A slug that tells where a page of an older site stood, from its address there: `info-1021-999` of `/info/1021/999.htm`, `show-7` of
 * `/show.asp?id=7`. Undefined where that is no word of Latin letters, a very long one, or what
 * a story of ours may be called by its number.
 */
export function slugOfOldAddress(address: string): string | undefined {
  if (/[^\x20-\x7e]|%/.test(address)) return undefined;
  const [path = "", query = ""] = address.split("?", 2);
  const parts = query.split("&").map((part) => (path === "/" ? part : part.slice(part.indexOf("=") + 1)));
  const words = [path.replace(/\.[a-z]{1,8}$/i, ""), ...parts].join(" ").toLowerCase();
  const slug = (words.match(/[a-z0-9]+/g) ?? []).join("-");
  const isOurs = /^news-\d+$/.test(slug);
  return /[a-z]/.test(slug) && !isOurs && slug.length <= longest ? slug : undefined;
}
