import { headers } from "next/headers";
import { environment } from "@/env";

/** True when a form or script of the newsroom's own pages sent this request. Next lets a missing Origin pass; we do not. */
export async function isFromOwnPage(): Promise<boolean> {
  const sent = await headers();
  return isOwnOrigin(sent.get("origin"), sent.get("host"), environment().siteUrl);
}

/** An origin is ours when it is the newsroom's address, or the host that the request itself was sent to. */
export function isOwnOrigin(origin: string | null, host: string | null, siteUrl: string): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.origin === new URL(siteUrl).origin) return true;
  return from.protocol === new URL(siteUrl).protocol && from.host === host;
}

/**
 * The address a request came from, for counting attempts: the last entry of X-Forwarded-For, which the server or the proxy
 * before it wrote. Earlier entries are the visitor's own word.
 */
export async function visitorAddress(): Promise<string> {
  const sent = await headers();
  return lastForwarded(sent.get("x-forwarded-for"));
}

export function lastForwarded(forwarded: string | null): string {
  return forwarded?.split(",").at(-1)?.trim() || "unknown";
}
