import { encode, type JWT } from "next-auth/jwt";
import { z } from "zod";
import { confirmationLasts } from "@/core/workflow/policy";
import { authSecret, environment } from "@/env";
import { openCookie } from "./open-cookie";

/** What a session holds: whose it is, and which count of "signed out everywhere" it belongs to. Nothing else. */
export type Session = { person: string; epoch: number };

/** A cookie as the newsroom sets it: for the whole site, out of reach of scripts. `maxAge` in seconds. */
export type SetCookie = { name: string; value: string; maxAge: number };

const session = z.object({ person: z.string(), epoch: z.number().int() });
const confirmation = session.extend({ at: z.number().int() });
const confirmationSalt = "imprimatur-confirmed";

/** next-auth marks its cookies as secure when the newsroom's address is. */
export function isSecure(): boolean {
  return environment().siteUrl.startsWith("https:");
}

export function sessionCookieName(): string {
  return isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

export function confirmationCookieName(): string {
  return isSecure() ? "__Host-imprimatur.confirmed" : "imprimatur.confirmed";
}

/** The cookie that says for five minutes that this person just typed their password. */
export async function confirmationCookie({ person, epoch }: Session, now: Date): Promise<SetCookie> {
  const maxAge = confirmationLasts / 1000;
  const token = { person, epoch, at: now.getTime() } as unknown as JWT;
  const value = await encode({ token, secret: authSecret(), maxAge, salt: confirmationSalt });
  return { name: confirmationCookieName(), value, maxAge };
}

/** The session in these cookies, and when its person last typed the password, as far as that still counts. */
export async function findSession(
  cookie: (name: string) => string | undefined,
  now: Date,
): Promise<(Session & { confirmedAt: Date | null }) | undefined> {
  const found = session.safeParse(await open(cookie(sessionCookieName()), "", now));
  if (!found.success) return undefined;
  const confirmed = confirmation.safeParse(await open(cookie(confirmationCookieName()), confirmationSalt, now));
  return { ...found.data, confirmedAt: confirmed.success ? timeOf(confirmed.data, found.data) : null };
}

/** A confirmation counts for the very session it was typed in. */
function timeOf(confirmed: z.output<typeof confirmation>, found: Session): Date | null {
  return confirmed.person === found.person && confirmed.epoch === found.epoch ? new Date(confirmed.at) : null;
}

async function open(token: string | undefined, salt: string, now: Date): Promise<JWT | null> {
  return token ? openCookie(token, salt, now) : null;
}
