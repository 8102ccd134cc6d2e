"use server";

import { redirect } from "next/navigation";
import { actingViewer } from "@/auth/acting-viewer";
import { dropRegistryPerson } from "@/commands/drop-registry-person";
import { keepRegistryPerson } from "@/commands/keep-registry-person";
import type { FormState } from "@/components/form-state";
import { refuse } from "@/core/refusal";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../../form-fields";
import { explain, readSeen } from "../record-forms";
import { onForm, readPerson } from "./read-person";

export async function keepPersonAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const { person, rows } = readPerson(typed);
  const input = { seen: readSeen(typed), person };
  const kept = await keepRegistryPerson(await newsroomStore(), acting.viewer, input, new Date());
  if (!kept.ok) return explain(onForm(kept, rows), typed);
  redirect(`/desk/admin/registry/${kept.person}?saved=1`);
}

export async function dropPersonAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const seen = readSeen(typed);
  if (!seen) return explain(refuse("not_valid"), typed);

  const dropped = await dropRegistryPerson(await newsroomStore(), acting.viewer, seen, new Date());
  if (!dropped.ok) return explain(dropped, typed);
  redirect("/desk/admin/registry");
}
