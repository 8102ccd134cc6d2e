import { z } from "zod";
import { createStory } from "@/commands/create-story";
import type { ImportNotes, ImportState } from "@/components/intake/import-state";
import { type Problem, type Refused, type Result, refuse } from "@/core/refusal";
import { storyBody } from "@/core/story/document";
import { readStoryForm, type TypedStory } from "@/core/story/parse-story-form";
import { storyContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { bringAgain } from "./bring-again";
import { parseNotes } from "./import-notes";

// A new story gets its address from its title and number.
const confirmed = storyContent.omit({ slug: true }).strip();

/**
 * The second step of an import: makes the story of what stands in the form, which is held against the schema as if nobody had
 * read it before. Answers with the story's id, or with the form as it was sent and the reason.
 */
export async function confirmReading(
  acting: Result<{ viewer: Viewer }>,
  state: ImportState,
  form: FormData,
): Promise<{ open: string } | ImportState> {
  const story = readStoryForm(form);
  const request = z.uuid().safeParse(form.get("request")).data;
  const notes = parseNotes(form.get("notes"));
  const body = storyBody.safeParse(story.body).data;
  // The form itself writes these; without them there is nothing to confirm.
  if (!request || !notes || !body) return bringAgain(refuse("not_valid"), form);

  const made = acting.ok ? await makeStory(acting.viewer, request, story, notes) : acting;
  if (made.ok) return { open: made.story };
  const said = { refusal: made.refusal, problems: made.problems ?? [] };
  const photos = state.step === "confirm" ? state.photos : {};
  return { step: "confirm", said, request, notes, story: { ...story, body }, photos };
}

async function makeStory(
  viewer: Viewer,
  request: string,
  typed: TypedStory,
  notes: ImportNotes,
): Promise<Result<{ story: string }>> {
  const parsed = confirmed.safeParse({ ...typed, slug: undefined });
  if (!parsed.success) return explain(parsed.error);
  const imported = { file: notes.file, releaseDate: notes.releaseDate.value, audits: notes.audits };
  return createStory(await newsroomStore(), viewer, { request, content: parsed.data, imported }, new Date());
}

function explain({ issues }: z.ZodError): Refused {
  const problems = issues.map(({ path, message }): Problem => {
    return { place: path.join("."), reason: /^[a-z_]+$/.test(message) ? message : "other" };
  });
  return refuse("not_valid", problems);
}
