"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { refreshPages } from "@/app/(desk)/refresh-pages";
import { actingViewer } from "@/auth/acting-viewer";
import { confirmPassword } from "@/auth/step-up";
import { carryVerdict } from "@/counter/carry-verdict";
import { goOn, type VerdictForm, verdictForm } from "@/counter/verdict-form";
import type { FormState } from "@/components/form-state";
import { signingMoves } from "@/components/review/signing-moves";
import { typedWords, verdictFields } from "@/components/review/verdict-fields";
import { type Refused, type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { readLocalTime } from "@/core/zoned-time";
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
  if (signingMoves.includes(verdict.move) && !looked) return explain(askToConfirm(verdict), typed);
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

/** Nobody signs with one press: what is signed is shown whole first. Without a time there is nothing to show yet. */
function askToConfirm({ move, releaseAt }: Pick<VerdictForm, "move" | "releaseAt">): Refused {
  const unset = move === "schedule" && !readLocalTime(releaseAt, timeZone);
  return refuse(unset ? "time_not_ahead" : "confirm_needed");
}

/** What was typed goes back to the form. A page that shows an old revision is shown the new one. */
function explain({ refusal, problems = [] }: Refused, typed: Record<string, string>): FormState {
  if (refusal === "changed_meanwhile") refresh();
  return { refusal, problems, typed };
}
