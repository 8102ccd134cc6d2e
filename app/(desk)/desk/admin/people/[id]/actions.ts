"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTimeZone } from "next-intl/server";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { disablePerson } from "@/commands/disable-person";
import { endRole } from "@/commands/end-role";
import { grantRole } from "@/commands/grant-role";
import { keepEmail } from "@/commands/keep-email";
import type { FormState } from "@/components/form-state";
import { type Refused, refuse } from "@/core/refusal";
import { day, slug } from "@/core/story/story-content";
import { dayAfter, dayStart } from "@/core/workflow/college-day";
import { roles } from "@/core/workflow/standing";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../../../form-fields";
import { letterFields, problemsOf } from "../../../../new-account";

const id = z.string().min(1).max(64);
const someDay = z.union([z.literal(""), day], "bad_day");
const grant = z.strictObject({
  person: id,
  role: z.enum(roles, "unknown"),
  department: z.union([z.literal(""), slug], "unknown"),
  from: someDay,
  until: someDay,
});

export async function grantRoleAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = grant.safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid", problemsOf(parsed.error)), typed);

  const { from, until, department, ...rest } = parsed.data;
  const now = new Date();
  const timeZone = await getTimeZone();
  const dates = { from: from ? dayStart(from, timeZone) : now, until: until ? dayAfter(until, timeZone) : null };
  const input = { ...rest, ...dates, department: department || null };
  const granted = await grantRole(await newsroomStore(), acting.viewer, input, now);
  if (!granted.ok) return explain(granted, typed);
  return backTo(rest.person);
}

export async function endRoleAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = z.strictObject({ membership: id }).safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid"), typed);

  const ended = await endRole(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!ended.ok) return explain(ended, typed);
  return backTo(ended.person);
}

export async function disablePersonAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = z.strictObject({ person: id }).safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid"), typed);

  const disabled = await disablePerson(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!disabled.ok) return explain(disabled, typed);
  return backTo(parsed.data.person);
}

export async function keepEmailAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = z.strictObject({ person: id, ...letterFields }).safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid", problemsOf(parsed.error)), typed);

  const kept = await keepEmail(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!kept.ok) return explain(kept, typed);
  return backTo(parsed.data.person);
}

function explain({ refusal, problems = [] }: Refused, typed: Record<string, string>): FormState {
  return { refusal, problems, typed };
}

function backTo(person: string): never {
  revalidatePath("/desk/admin/people", "layout");
  redirect(`/desk/admin/people/${encodeURIComponent(person)}`);
}
