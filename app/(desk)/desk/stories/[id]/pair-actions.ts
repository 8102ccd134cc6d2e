"use server";

import { redirect } from "next/navigation";
import { formFields } from "@/app/(desk)/form-fields";
import { refreshPages } from "@/app/(desk)/refresh-pages";
import { actingViewer } from "@/auth/acting-viewer";
import { pairStories } from "@/commands/pair-stories";
import { partStories } from "@/commands/part-stories";
import type { FormState } from "@/components/form-state";
import { newsroomStore } from "@/db/newsroom-store";

/** Links a story to its other-language story, or says that the two agree again. */
export async function pairAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = formFields(form);
  const acting = await actingViewer();
  if (!acting.ok) return { refusal: acting.refusal, problems: [], typed };

  const { story = "", number = "" } = typed;
  const input = { story: story.slice(0, 64), number: /^\d{1,9}$/.test(number.trim()) ? Number(number) : 0 };
  const paired = await pairStories(await newsroomStore(), acting.viewer, input, new Date());
  if (!paired.ok) return { refusal: paired.refusal, problems: paired.problems ?? [], typed };
  refreshPages(paired.pages);
  redirect(`/desk/stories/${input.story}`);
}

/** Unlinks a story from its other-language story. */
export async function partAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = formFields(form);
  const acting = await actingViewer();
  if (!acting.ok) return { refusal: acting.refusal, problems: [], typed };

  const story = (typed.story ?? "").slice(0, 64);
  const parted = await partStories(await newsroomStore(), acting.viewer, { story }, new Date());
  if (!parted.ok) return { refusal: parted.refusal, problems: [], typed };
  refreshPages(parted.pages);
  redirect(`/desk/stories/${story}`);
}
