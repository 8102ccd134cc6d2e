"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { refreshPages } from "@/app/(desk)/refresh-pages";
import { actingViewer } from "@/auth/acting-viewer";
import { confirmPassword } from "@/auth/step-up";
import { askToConfirm } from "@/counter/ask-to-confirm";
import { carryVerdict } from "@/counter/carry-verdict";
import { goOn, verdictForm } from "@/counter/verdict-form";
import type { FormState } from "@/components/form-state";
import { signingMoves } from "@/components/review/signing-moves";
import { typedWords, verdictFields } from "@/components/review/verdict-fields";
import { type Refused, type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { timeZone } from "@/messages/time-zone";

/** Takes in a verdict of the review room without scripts, with the password where the form brings one. */
export async function judgeStory(_: FormState, form: FormData): Promise<FormState> {
  const typed = typedWords(form);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const fields = verdictFields(form);
  // Not now: the same page again, with all that was typed.
  if (fields.move === "") return explain(refuse("confirm_needed"), typed);
  const parsed = verdictForm.safeParse(fields);
  if (!parsed.success) return explain(refuse("not_valid"), typed);
  const { password, confirmed: looked, ...verdict } = parsed.data;
  if (signingMoves.includes(verdict.move) && !looked)
    return explain(askToConfirm(verdict, timeZone, new Date()), typed);
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

/** What was typed goes back to the form. A page that shows an old revision is shown the new one. */
function explain({ refusal, problems = [] }: Refused, typed: Record<string, string>): FormState {
  if (refusal === "changed_meanwhile") refresh();
  return { refusal, problems, typed };
}
