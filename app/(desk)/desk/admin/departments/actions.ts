"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { addDepartment } from "@/commands/add-department";
import { dropDepartment } from "@/commands/drop-department";
import { keepDepartment } from "@/commands/keep-department";
import type { FormState } from "@/components/form-state";
import { refuse } from "@/core/refusal";
import { slug } from "@/core/story/story-content";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../../form-fields";
import { departmentFields, problemsOf } from "../../../new-account";
import { refreshPages } from "../../../refresh-pages";
import { explain } from "../record-forms";

const here = "/desk/admin/departments";
const { id, zh, en } = departmentFields;
const parent = z.union([z.literal(""), slug], "unknown").transform((above) => above || null);
const newDepartment = z.strictObject({ id, zh, en, parent });
const change = z.strictObject({ id, zh, en, parent, seenZh: zh, seenEn: en, seenParent: parent });

export async function addDepartmentAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = newDepartment.safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid", problemsOf(parsed.error)), typed);

  const added = await addDepartment(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!added.ok) return explain(added, typed);
  redirect(here);
}

export async function keepDepartmentAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = change.safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid", problemsOf(parsed.error)), typed);

  const { id: department, seenZh, seenEn, seenParent, ...record } = parsed.data;
  const seen = { zh: seenZh, en: seenEn, parent: seenParent };
  const input = { id: department, seen, department: record };
  const kept = await keepDepartment(await newsroomStore(), acting.viewer, input, new Date());
  if (!kept.ok) return explain(kept, typed);
  refreshPages(kept.pages);
  redirect(here);
}

export async function dropDepartmentAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = z.strictObject({ id }).safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid"), typed);

  const dropped = await dropDepartment(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!dropped.ok) return explain(dropped, typed);
  refreshPages(dropped.pages);
  redirect(here);
}
