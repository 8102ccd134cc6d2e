"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { hashPassword } from "@/auth/password";
import { checkOwnPassword } from "@/auth/own-password";
import { visitorAddress } from "@/auth/request-origin";
import { endSession, startSession } from "@/auth/session-cookie";
import { changePassword } from "@/commands/change-password";
import { keepEmail } from "@/commands/keep-email";
import { signOutEverywhere } from "@/commands/sign-out-everywhere";
import type { FormState } from "@/components/form-state";
import { type Refused, refuse } from "@/core/refusal";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../form-fields";
import { accountFields, letterFields, problemsOf } from "../../new-account";

const passwords = z.strictObject({ current: z.string().max(200), password: accountFields.password });

export async function changePasswordAction(_: FormState, sent: FormData): Promise<FormState> {
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting);

  const parsed = passwords.safeParse(formFields(sent));
  if (!parsed.success) return explain(refuse("not_valid", problemsOf(parsed.error)));

  const { current, password } = parsed.data;
  const { viewer } = acting;
  const store = await newsroomStore();
  const checked = await checkOwnPassword(store, viewer.id, current, await visitorAddress());
  if (!checked.ok) return explain(checked);

  const now = new Date();
  const changed = await changePassword(store, viewer, { passwordHash: await hashPassword(password) }, now);
  if (!changed.ok) return explain(changed);

  await startSession({ person: viewer.id, epoch: changed.epoch }, now);
  redirect("/desk/account?changed=1");
}

export async function signOutEverywhereAction(): Promise<void> {
  const acting = await actingViewer();
  if (!acting.ok) redirect("/sign-in");

  await signOutEverywhere(await newsroomStore(), acting.viewer, new Date());
  await endSession();
  redirect("/sign-in");
}

export async function keepOwnEmailAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return { ...acting, problems: [], typed };

  const parsed = z.strictObject({ ...letterFields }).safeParse(typed);
  if (!parsed.success) return { refusal: "not_valid", problems: problemsOf(parsed.error), typed };

  const { viewer } = acting;
  const kept = await keepEmail(await newsroomStore(), viewer, { person: viewer.id, ...parsed.data }, new Date());
  if (!kept.ok) return { ...kept, problems: [], typed };
  redirect("/desk/account?kept=1");
}

function explain({ refusal, problems = [] }: Refused): FormState {
  const places = refusal === "password_wrong" ? [{ place: "current", reason: "wrong" }] : problems;
  return { refusal, problems: places, typed: {} };
}
