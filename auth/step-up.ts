import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { checkOwnPassword } from "./own-password";
import { visitorAddress } from "./request-origin";
import { noteConfirmation } from "./session-cookie";

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
