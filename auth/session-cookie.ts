import { decode, encode, type JWT } from "next-auth/jwt";
import { cookies } from "next/headers";
import { z } from "zod";
import { confirmationLasts } from "@/core/workflow/policy";
import { authSecret, environment } from "@/env";

/** What a session holds: whose it is, and which count of "signed out everywhere" it belongs to. Nothing else. */
export type Session = { person: string; epoch: number };

/** A session ends twelve hours after its sign-in, used or not. In seconds. */
export const sessionLasts = 12 * 60 * 60;

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

function confirmationCookieName(): string {
  return isSecure() ? "__Host-imprimatur.confirmed" : "imprimatur.confirmed";
}

/** Lets somebody in on this device: the very cookie that next-auth would set. Their password counts as typed now. */
export async function startSession({ person, epoch }: Session, now: Date): Promise<void> {
  const token = await encode({ token: { person, epoch }, secret: authSecret(), maxAge: sessionLasts });
  await setCookie(sessionCookieName(), token, sessionLasts);
  await noteConfirmation({ person, epoch }, now);
}

/** Remembers for five minutes that this person just typed their password. */
export async function noteConfirmation({ person, epoch }: Session, now: Date): Promise<void> {
  const maxAge = confirmationLasts / 1000;
  const token = { person, epoch, at: now.getTime() } as unknown as JWT;
  const sealed = await encode({ token, secret: authSecret(), maxAge, salt: confirmationSalt });
  await setCookie(confirmationCookieName(), sealed, maxAge);
}

/** Ends the session on this device. */
export async function endSession(): Promise<void> {
  await setCookie(sessionCookieName(), "", 0);
  await setCookie(confirmationCookieName(), "", 0);
}

/** The session this request came with, and when its person last typed the password, as far as that still counts. */
export async function readSession(): Promise<(Session & { confirmedAt: Date | null }) | undefined> {
  const jar = await cookies();
  const found = session.safeParse(await open(jar.get(sessionCookieName())?.value));
  if (!found.success) return undefined;
  const confirmed = confirmation.safeParse(await open(jar.get(confirmationCookieName())?.value, confirmationSalt));
  return { ...found.data, confirmedAt: confirmed.success ? timeOf(confirmed.data, found.data) : null };
}

/** A confirmation counts for the very session it was typed in. */
function timeOf(confirmed: z.output<typeof confirmation>, found: Session): Date | null {
  return confirmed.person === found.person && confirmed.epoch === found.epoch ? new Date(confirmed.at) : null;
}

async function open(token: string | undefined, salt = ""): Promise<JWT | null> {
  if (!token) return null;
  // A forged, broken or outdated cookie is no session; which of them it was matters to nobody.
  return decode({ token, secret: authSecret(), salt }).catch(() => null);
}

async function setCookie(name: string, value: string, maxAge: number): Promise<void> {
  const jar = await cookies();
  jar.set({ name, value, maxAge, path: "/", httpOnly: true, sameSite: "lax", secure: isSecure() });
}
