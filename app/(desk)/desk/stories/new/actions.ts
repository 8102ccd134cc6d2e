"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formFields } from "@/app/(desk)/form-fields";
import { actingViewer } from "@/auth/acting-viewer";
import { createStory } from "@/commands/create-story";
import type { FormState } from "@/components/form-state";
import { type Refused, refuse } from "@/core/refusal";
import { storyContent } from "@/core/story/story-content";
import { templateBody, templateNames } from "@/core/story/templates";
import { newsroomStore } from "@/db/newsroom-store";

const newStory = z.strictObject({
  request: z.uuid(),
  template: z.enum(["blank", ...templateNames]).default("blank"),
  ...storyContent.pick({ title: true, column: true, department: true, language: true }).shape,
});

/** Opens a story and leads to its editor. */
export async function startStory(_: FormState, form: FormData): Promise<FormState> {
  const typed = formFields(form);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = newStory.safeParse(typed);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ place: path.join("."), reason: message }));
    return explain(refuse("not_valid", problems), typed);
  }
  const { request, template, ...place } = parsed.data;
  const begun = template === "blank" ? {} : { body: templateBody(template, place.language) };
  const content = { ...place, ...begun };
  const created = await createStory(await newsroomStore(), acting.viewer, { request, content }, new Date());
  if (!created.ok) return explain(created, typed);
  redirect(`/desk/stories/${created.story}`);
}

function explain({ refusal, problems = [] }: Refused, typed: Record<string, string>): FormState {
  return { refusal, problems, typed };
}
