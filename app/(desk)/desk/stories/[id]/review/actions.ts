"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formFields } from "@/app/(desk)/form-fields";
import { refreshPages } from "@/app/(desk)/refresh-pages";
import { actingViewer } from "@/auth/acting-viewer";
import { confirmPassword } from "@/auth/step-up";
import { carryVerdict } from "@/counter/carry-verdict";
import { goOn, verdictForm } from "@/counter/verdict-form";
import type { FormState } from "@/components/form-state";
import { type Refused, type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { timeZone } from "@/messages/time-zone";

/** Takes in a verdict of the review room without scripts, with the password where the form brings one. */
export async function judgeStory(_: FormState, form: FormData): Promise<FormState> {
  const typed = formFields(form);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = verdictForm.safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid"), typed);
  const { password, ...verdict } = parsed.data;
  const confirmed = await confirmWith(acting.viewer, password);
  if (!confirmed.ok) return explain(confirmed, typed);

  const store = await newsroomStore();
  const moved = await carryVerdict(store, confirmed.viewer, verdict, timeZone, new Date());
  if (!moved.ok) return explain(moved, typed);

  refreshPages(moved.pages);
  redirect(goOn(verdict));
}

async function confirmWith(viewer: Viewer, password?: string): Promise<Result<{ viewer: Viewer }>> {
  return password ? confirmPassword(viewer, password) : { ok: true, viewer };
}

/** The typed words go back to the form; the password never does. A page that shows an old revision is shown the new one. */
function explain({ refusal, problems = [] }: Refused, typed: Record<string, string>): FormState {
  if (refusal === "changed_meanwhile") refresh();
  const { move = "", remark = "", reason = "", releaseAt = "", revision = "" } = typed;
  return { refusal, problems, typed: { move, remark, reason, releaseAt, revision } };
}
