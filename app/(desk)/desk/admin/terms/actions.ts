"use server";

import { redirect } from "next/navigation";
import { actingViewer } from "@/auth/acting-viewer";
import { dropTerm } from "@/commands/drop-term";
import { keepTerm } from "@/commands/keep-term";
import type { FormState } from "@/components/form-state";
import { refuse } from "@/core/refusal";
import { splitForms } from "@/core/registry/record";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../../form-fields";
import { explain, readSeen } from "../record-forms";

export async function keepTermAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const { zh = "", en = "", avoid = "", note = "" } = typed;
  const input = { seen: readSeen(typed), term: { zh, en, avoid: splitForms(avoid), note } };
  const kept = await keepTerm(await newsroomStore(), acting.viewer, input, new Date());
  if (!kept.ok) return explain(kept, typed);
  redirect("/desk/admin/terms");
}

export async function dropTermAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const seen = readSeen(typed);
  if (!seen) return explain(refuse("not_valid"), typed);

  const dropped = await dropTerm(await newsroomStore(), acting.viewer, seen, new Date());
  if (!dropped.ok) return explain(dropped, typed);
  redirect("/desk/admin/terms");
}
