/** An origin is ours when it is the newsroom's address, or the host that the request itself was sent to. */
export function isOwnOrigin(origin: string | null, host: string | null, siteUrl: string): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.origin === new URL(siteUrl).origin) return true;
  return from.protocol === new URL(siteUrl).protocol && from.host === host;
}

/** The last entry of X-Forwarded-For, which the server or the proxy before it wrote; earlier ones are the visitor's own word. */
export function lastForwarded(forwarded: string | null): string {
  return forwarded?.split(",").at(-1)?.trim() || "unknown";
}
