import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { findAccountOf } from "@/db/queries/find-person";
import { newsroomStore } from "@/db/newsroom-store";
import type { Store } from "@/db/store";
import { beginAttempt } from "./attempts";
import { passwordLength, passwordMatches } from "./password";
import { visitorAddress } from "./request-origin";
import { noteConfirmation, type Session } from "./session-cookie";

/**
 * The password before a signature (PRODUCT.md, rule 9): right, and the person may sign for five minutes. Only in actions and
 * route handlers, since it sets a cookie. Refuses with too_many, password_wrong or signed_out.
 */
export async function confirmPassword(viewer: Viewer, password: string): Promise<Result<{ viewer: Viewer }>> {
  const now = new Date();
  const checked = await checkOwnPassword(await newsroomStore(), viewer.id, password, await visitorAddress());
  if (!checked.ok) return checked;
  await noteConfirmation(checked, now);
  return { ok: true, viewer: { ...viewer, confirmedAt: now } };
}

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
