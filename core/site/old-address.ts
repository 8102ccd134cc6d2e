/** The longest address of an older site that is kept. */
const longest = 1000;
/** What an older server gave for the bare folder. */
const defaultDocument = /\/(?:index|default)\.(?:html?|shtml|php|jspx?|aspx?|do|action)$/i;

/**
 * An address of an older site as it is kept and looked up: path and query alone, whatever the host; decoded where that is UTF-8;
 * without a default document, a slash at the end or empty parts of the query, whose parts stand in order. Undefined when nothing
 * can be kept under it: too long, control characters, no path, or the bare front page.
 */
export function readOldAddress(text: string): string | undefined {
  if (text.length > 4 * longest || /[\p{Cc}\s]/u.test(text.trim())) return undefined;
  const parsed = parse(text.trim());
  if (!parsed) return undefined;
  const path = decode(parsed.pathname)
    .replace(/\/{2,}/g, "/")
    .replace(defaultDocument, "/")
    .replace(/(?<=.)\/$/, "");
  const query = parsed.search.slice(1).split("&").filter(Boolean).map(decode).sort().join("&");
  const address = (query ? `${path}?${query}` : path).normalize("NFC");
  if (address === "/" || address.length > longest || /\p{Cc}/u.test(address)) return undefined;
  return address;
}

/**
 * The addresses to look under for what a visitor asks: with its query, then without, because people pass links on with parts that
 * the older site never had.
 */
export function oldAddressesFor(url: string): string[] {
  const exact = readOldAddress(url);
  const loose = exact?.includes("?") ? readOldAddress(exact.slice(0, exact.indexOf("?"))) : undefined;
  return [exact, loose].filter((address) => address !== undefined);
}

function parse(text: string): URL | undefined {
  const isWhole = /^https?:\/\//i.test(text);
  // A path never names a host, however many slashes it begins with.
  const whole = isWhole ? text : `http://old.invalid/${text.replace(/^[\\/]+/, "")}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** Older Chinese sites encoded GBK: what is not UTF-8 stays encoded, in capitals. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  }
}
