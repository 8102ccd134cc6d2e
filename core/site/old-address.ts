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

/** What chat programs, letters and advertisements hang on to links; the older site never knew of it. */
const trail =
  /^(?:utm_\w+|from|isappinstalled|scene|clicktime|enterid|sharer_\w+|nsukey|spm|scm|gclid|gbraid|wbraid|fbclid|msclkid|yclid|mc_[ce]id|_hs\w+|weixin\w+|tt_from|share_\w+)(?:=|$)/i;

/**
 * The addresses to look under for what a visitor asks, three at most: as it is, then without the parts that are hung on to links as
 * they are passed on, then without its query.
 */
export function oldAddressesFor(url: string): string[] {
  const exact = readOldAddress(url);
  if (exact === undefined) return [];
  const [path = "", query = ""] = divideOnce(exact, "?");
  const kept = query.split("&").filter((part) => part !== "" && !trail.test(part));
  const plain = kept.length > 0 ? `${path}?${kept.join("&")}` : path;
  return [...new Set([exact, plain, path])].filter((address) => address !== "/");
}

/** An address without regard to case, as servers answered that knew none: the parts of its query stand in order again. */
export function foldAddress(address: string): string {
  const [path = "", query = ""] = divideOnce(lower(address), "?");
  return query ? `${path}?${query.split("&").sort().join("&")}` : path;
}

/** Only what every database folds alike. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function divideOnce(text: string, at: string): string[] {
  const place = text.indexOf(at);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
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
