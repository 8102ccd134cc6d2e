export type Target = { path: string; query: string };

/** The longest request line that anything of ours has a use for. */
const longest = 4096;

/**
 * The address a request asks for, decoded once, and its query with the question mark. Undefined when it is not one: another form
 * than a path, broken encoding, control characters, a path that walks.
 */
export function readTarget(url: string | undefined): Target | undefined {
  if (!url?.startsWith("/") || url.length > longest) return undefined;
  const mark = url.indexOf("?");
  const raw = mark === -1 ? url : url.slice(0, mark);
  const path = decode(raw);
  if (path === undefined || /[\p{Cc}\\#]|\/\//u.test(path) || path.split("/").some(isWalking)) return undefined;
  return { path, query: mark === -1 ? "" : url.slice(mark) };
}

/** A request line may hold a whole address (RFC 9112, 3.2.2): its path, when the host is ours. Anything else stays as it came. */
export function readOwnPath(url: string | undefined, host: string): string | undefined {
  const [, named, rest] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(url ?? "") ?? [];
  if (named?.toLowerCase() !== host.toLowerCase()) return url;
  return rest?.startsWith("/") ? rest : `/${rest ?? ""}`;
}

function decode(raw: string): string | undefined {
  try {
    // Next decodes as well: what is still encoded after this would mean one thing here and another there.
    const path = decodeURIComponent(raw);
    return /%[0-9a-f]{2}/i.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

function isWalking(step: string): boolean {
  return step === "." || step === "..";
}
