import { z } from "zod";
import { type Result, refuse } from "@/core/refusal";
import { findAccount } from "@/db/queries/find-person";
import type { Store } from "@/db/store";
import { beginAttempt } from "./attempts";
import { passwordLength, passwordMatches } from "./password";
import type { Session } from "./session";

/** What somebody types to sign in. */
export const credentials = z.object({
  username: z
    .string()
    .max(64)
    .transform((typed) => typed.normalize("NFKC").trim().toLowerCase())
    .pipe(z.string().min(1)),
  password: z.string().min(1).max(passwordLength.max),
});

/**
 * Whose username and password these are. Unknown, disabled and wrong get one and the same answer after the same work.
 * Refuses with sign_in_wrong or too_many.
 */
export async function checkCredentials(store: Store, typed: unknown, address: string): Promise<Result<Session>> {
  const parsed = credentials.safeParse(typed);
  if (!parsed.success) return refuse("sign_in_wrong");
  const { username, password } = parsed.data;
  const attempt = await beginAttempt(username, address);
  if (!attempt.ok) return refuse("too_many");

  const account = await store.read((reader) => findAccount(reader, username));
  const matches = await passwordMatches(account?.passwordHash, password);
  if (!account || !matches || account.disabled) return refuse("sign_in_wrong");
  await attempt.succeed();
  return { ok: true, person: account.id, epoch: account.epoch };
}
