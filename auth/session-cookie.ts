import { encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { authSecret } from "@/env";
import {
  confirmationCookie,
  confirmationCookieName,
  findSession,
  isSecure,
  type Session,
  type SetCookie,
  sessionCookieName,
} from "./session";

/** A session ends twelve hours after its sign-in, used or not. In seconds. */
export const sessionLasts = 12 * 60 * 60;

/** Lets somebody in on this device: the very cookie that next-auth would set. Their password counts as typed now. */
export async function startSession({ person, epoch }: Session, now: Date): Promise<void> {
  const value = await encode({ token: { person, epoch }, secret: authSecret(), maxAge: sessionLasts });
  await setCookie({ name: sessionCookieName(), value, maxAge: sessionLasts });
  await noteConfirmation({ person, epoch }, now);
}

/** Remembers for five minutes that this person just typed their password. */
export async function noteConfirmation(session: Session, now: Date): Promise<void> {
  await setCookie(await confirmationCookie(session, now));
}

/** Ends the session on this device. */
export async function endSession(): Promise<void> {
  await setCookie({ name: sessionCookieName(), value: "", maxAge: 0 });
  await setCookie({ name: confirmationCookieName(), value: "", maxAge: 0 });
}

/** The session this request came with, and when its person last typed the password, as far as that still counts. */
export async function readSession(): Promise<(Session & { confirmedAt: Date | null }) | undefined> {
  const jar = await cookies();
  return findSession((name) => jar.get(name)?.value, new Date());
}

async function setCookie({ name, value, maxAge }: SetCookie): Promise<void> {
  const jar = await cookies();
  jar.set({ name, value, maxAge, path: "/", httpOnly: true, sameSite: "lax", secure: isSecure() });
}
