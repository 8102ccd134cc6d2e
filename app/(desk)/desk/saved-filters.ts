"use server";

import { redirect } from "next/navigation";
import { actingViewer } from "@/auth/acting-viewer";
import { dropFilter } from "@/commands/drop-filter";
import { keepFilter } from "@/commands/keep-filter";
import type { FormState } from "@/components/form-state";
import { type Refused, refuse } from "@/core/refusal";
import { filterPlaces } from "@/core/saved-filter";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../form-fields";
import { filterQuery } from "./filter-query";

export async function keepFilterAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const place = filterPlaces.find((known) => known === typed.place);
  if (!place) return explain(refuse("not_valid"), typed);

  const query = filterQuery(place, typed.query ?? "");
  const input = { place, name: typed.name ?? "", query };
  const kept = await keepFilter(await newsroomStore(), acting.viewer, input, new Date());
  if (!kept.ok) return explain(kept, typed);
  redirect(`${addresses[place]}?${query}`);
}

export async function dropFilterAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const dropped = await dropFilter(await newsroomStore(), acting.viewer, { filter: typed.filter ?? "" }, new Date());
  if (!dropped.ok) return explain(dropped, typed);
  redirect(addresses[dropped.place]);
}

const addresses = { inbox: "/desk", stories: "/desk/stories" } as const;

function explain({ refusal, problems = [] }: Refused, typed: Record<string, string>): FormState {
  return { refusal, problems, typed };
}
