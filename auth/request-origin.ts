import { headers } from "next/headers";
import { environment } from "@/env";
import { isOwnOrigin, lastForwarded } from "./own-origin";

/** True when a form or script of the newsroom's own pages sent this request. Next lets a missing Origin pass; we do not. */
export async function isFromOwnPage(): Promise<boolean> {
  const sent = await headers();
  return isOwnOrigin(sent.get("origin"), sent.get("host"), environment().siteUrl);
}

/**
 * The address a request came from, for counting attempts: the last entry of X-Forwarded-For, which the server or the proxy
 * before it wrote. Earlier entries are the visitor's own word.
 */
export async function visitorAddress(): Promise<string> {
  const sent = await headers();
  return lastForwarded(sent.get("x-forwarded-for"));
}
