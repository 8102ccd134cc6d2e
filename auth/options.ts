import type { NextAuthOptions } from "next-auth";
import { encode, type JWT } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { newsroomStore } from "@/db/newsroom-store";
import { authSecret } from "@/env";
import { checkCredentials } from "./check-credentials";
import { visitorAddress } from "./request-origin";
import { isSecure, type Session } from "./session";
import { noteConfirmation, sessionLasts } from "./session-cookie";

/** next-auth as the newsroom uses it: credentials, and a session that holds an id and an epoch and never grows older than its day. */
export function authOptions(): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: sessionLasts },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { username: { type: "text" }, password: { type: "password" } },
        authorize: (typed) => signIn(typed),
      }),
    ],
    jwt: { encode: (params) => encode({ ...params, maxAge: secondsLeft(params.token) ?? params.maxAge }) },
    callbacks: {
      jwt: ({ token, user, trigger }) => (trigger === "signIn" ? sessionFrom(user.id) : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}

async function signIn(typed: unknown): Promise<{ id: string } | null> {
  const checked = await checkCredentials(await newsroomStore(), typed, await visitorAddress());
  if (!checked.ok && checked.refusal === "too_many") throw new Error("too_many");
  if (!checked.ok) return null;
  await noteConfirmation(checked, new Date());
  return { id: `${checked.person} ${checked.epoch}` };
}

/** next-auth hands on one id; the session wants two things. */
function sessionFrom(id: string): JWT & Session {
  const [person = "", epoch] = id.split(" ");
  return { person, epoch: Number(epoch) };
}

/** next-auth would give a session a new day whenever somebody asks for it. */
function secondsLeft(token: JWT | undefined): number | undefined {
  const expires = token?.exp;
  return typeof expires === "number" ? Math.max(expires - Math.floor(Date.now() / 1000), 0) : undefined;
}
