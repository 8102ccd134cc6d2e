import { decode, type JWT } from "next-auth/jwt";
import { authSecret } from "@/env";

/** How many opened cookies are kept in mind; the newsroom of a college has fewer devices signed in at once. */
const keptCookies = 2000;
const opened = new Map<string, Promise<JWT | null>>();

/**
 * What a sealed cookie says, null when it is forged, broken or past its time: which of them it was matters to nobody. A cookie
 * says the same for ever, so it is opened once; its time is looked at every time.
 */
export async function openCookie(token: string, salt: string, now: Date): Promise<JWT | null> {
  const name = `${salt} ${token}`;
  const known = opened.get(name) ?? decode({ token, secret: authSecret(), salt }).catch(() => null);
  if (!opened.has(name)) {
    if (opened.size >= keptCookies) opened.clear();
    opened.set(name, known);
  }
  const found = await known;
  if (!found) opened.delete(name);
  return typeof found?.exp === "number" && found.exp * 1000 > now.getTime() ? found : null;
}
