import { type Result, refuse } from "@/core/refusal";
import { findAccountOf } from "@/db/queries/find-person";
import type { Store } from "@/db/store";
import { beginAttempt } from "./attempts";
import { passwordLength, passwordMatches } from "./password";
import type { Session } from "./session";

/** Whether this is the person's own password, counted and slowed down like a sign-in. */
export async function checkOwnPassword(
  store: Store,
  person: string,
  password: string,
  address: string,
): Promise<Result<Session>> {
  const attempt = await beginAttempt(person, address);
  if (!attempt.ok) return refuse("too_many");
  const account = await store.read((reader) => findAccountOf(reader, person));
  if (!account || account.disabled) return refuse("signed_out");
  const typed = password.slice(0, passwordLength.max + 1);
  if (!(await passwordMatches(account.passwordHash, typed))) return refuse("password_wrong");
  await attempt.succeed();
  return { ok: true, person: account.id, epoch: account.epoch };
}
