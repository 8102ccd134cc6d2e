"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formFields } from "@/app/(desk)/form-fields";
import { refreshPages } from "@/app/(desk)/refresh-pages";
import { actingViewer } from "@/auth/acting-viewer";
import { duplicateStory } from "@/commands/duplicate-story";
import { takeBack } from "@/commands/take-back";
import type { FormState } from "@/components/form-state";
import { type Refused, refuse } from "@/core/refusal";
import { newsroomStore } from "@/db/newsroom-store";

const order = z.strictObject({
  story: z.string().min(1).max(64),
  version: z.coerce.number().int().positive(),
  request: z.uuid(),
});

/** Fetches a submitted story back, from its row. */
export async function takeBackFromList(_: FormState, form: FormData): Promise<FormState> {
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, form);
  const parsed = order.safeParse(formFields(form));
  if (!parsed.success) return explain(refuse("not_valid"), form);
  const moved = await takeBack(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!moved.ok) return explain(moved, form);
  refreshPages(moved.pages);
  redirect("/desk/work?tab=draft");
}

/** Makes a draft of one's own from a story and leads to its editor. */
export async function duplicateFromList(_: FormState, form: FormData): Promise<FormState> {
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, form);
  const parsed = order.safeParse(formFields(form));
  if (!parsed.success) return explain(refuse("not_valid"), form);
  const { story, request } = parsed.data;
  const copied = await duplicateStory(await newsroomStore(), acting.viewer, { story, request }, new Date());
  if (!copied.ok) return explain(copied, form);
  redirect(`/desk/stories/${copied.story}`);
}

function explain({ refusal, problems = [] }: Refused, form: FormData): FormState {
  return { refusal, problems, typed: formFields(form) };
}
