"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { checkCredentials } from "@/auth/check-credentials";
import { ownPath } from "@/auth/own-path";
import { isFromOwnPage, visitorAddress } from "@/auth/request-origin";
import { startSession } from "@/auth/session-cookie";
import { visitorLanguage } from "@/auth/visitor-language";
import { setLanguage } from "@/commands/set-language";
import type { FormState } from "@/components/form-state";
import { type Refused, refuse } from "@/core/refusal";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../form-fields";

const form = z.strictObject({ username: z.string(), password: z.string(), next: z.string() });

export async function signIn(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  if (!(await isFromOwnPage())) return explain(refuse("outside_origin"), typed);

  const parsed = form.safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid"), typed);

  const store = await newsroomStore();
  const checked = await checkCredentials(store, parsed.data, await visitorAddress());
  if (!checked.ok) return explain(checked, typed);

  // The desk opens in the language of the page they signed in on.
  const now = new Date();
  await setLanguage(store, { id: checked.person }, { language: await visitorLanguage() }, now);
  await startSession(checked, now);
  redirect(ownPath(parsed.data.next));
}

function explain({ refusal, problems = [] }: Refused, { username = "" }: Record<string, string>): FormState {
  return { refusal, problems, typed: { username } };
}
