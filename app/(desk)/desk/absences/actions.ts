"use server";

import { redirect } from "next/navigation";
import { getTimeZone } from "next-intl/server";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { endAbsence } from "@/commands/end-absence";
import { keepAbsence } from "@/commands/keep-absence";
import type { FormState } from "@/components/form-state";
import { refuse } from "@/core/refusal";
import { day } from "@/core/story/story-content";
import { dayAfter, dayStart } from "@/core/workflow/college-day";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../form-fields";
import { problemsOf } from "../../new-account";
import { explain } from "../admin/record-forms";

const here = "/desk/absences";
const id = z.string().min(1).max(64);
const someDay = z.union([z.literal(""), day], "bad_day");
const absence = z.strictObject({
  request: z.uuid(),
  person: id,
  delegate: z.string().max(64),
  from: someDay,
  until: day,
});

export async function keepAbsenceAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = absence.safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid", problemsOf(parsed.error)), typed);

  const { from, until, delegate, ...rest } = parsed.data;
  const now = new Date();
  const timeZone = await getTimeZone();
  const days = { from: from ? dayStart(from, timeZone) : now, until: dayAfter(until, timeZone) };
  const input = { ...rest, ...days, delegate: delegate || null };
  const kept = await keepAbsence(await newsroomStore(), acting.viewer, input, now);
  if (!kept.ok) return explain(kept, typed);
  redirect(here);
}

export async function endAbsenceAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = z.strictObject({ absence: id, version: z.coerce.number().int() }).safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid"), typed);

  const ended = await endAbsence(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!ended.ok) return explain(ended, typed);
  redirect(here);
}
