const base = "http://newsroom.invalid";

/** The path to go to after signing in: one of our own desk's, or the inbox. Browsers read // and \ as another site's address. */
export function ownPath(wanted: string | undefined): string {
  if (!wanted?.startsWith("/") || /^\/[/\\]|[\\\p{Cc}]/u.test(wanted)) return "/desk";
  if (!URL.canParse(wanted, base)) return "/desk";
  const { origin, pathname, search, hash } = new URL(wanted, base);
  // The path is read again after its dots are resolved: /.//elsewhere would begin with two slashes.
  return origin === base && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/desk";
}
