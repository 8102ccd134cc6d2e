"use server";

import { redirect } from "next/navigation";
import { actingViewer } from "@/auth/acting-viewer";
import { addHolidays } from "@/commands/add-holidays";
import { dropHolidays } from "@/commands/drop-holidays";
import { setAuditLimit } from "@/commands/set-audit-limit";
import type { FormState } from "@/components/form-state";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../../form-fields";
import { explain } from "../record-forms";

const here = "/desk/admin/holidays";

export async function addHolidaysAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const { zh = "", en = "", from = "", until = "", worked } = typed;
  const input = { zh, en, from, until, worked: worked === "yes" };
  const added = await addHolidays(await newsroomStore(), acting.viewer, input, new Date());
  if (!added.ok) return explain(added, typed);
  redirect(here);
}

export async function dropHolidaysAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const days = (typed.days ?? "").split(" ").slice(0, 400);
  const dropped = await dropHolidays(await newsroomStore(), acting.viewer, { days }, new Date());
  if (!dropped.ok) return explain(dropped, typed);
  redirect(here);
}

export async function setAuditLimitAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const limit = /^\d{1,4}$/.test(typed.limit ?? "") ? Number(typed.limit) : 0;
  const set = await setAuditLimit(await newsroomStore(), acting.viewer, { limit }, new Date());
  if (!set.ok) return explain(set, typed);
  redirect(here);
}
