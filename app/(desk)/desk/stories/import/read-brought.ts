import { randomUUID } from "node:crypto";
import { z } from "zod";
import { formFields } from "@/app/(desk)/form-fields";
import type { ImportState } from "@/components/intake/import-state";
import type { Reading } from "@/core/intake/reading";
import { type Refused, type Result, refuse } from "@/core/refusal";
import { listPhotos } from "@/core/story/body-text";
import { emptyStory, languages, slug, type StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { reportsForDepartment } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { listPhotosOf } from "@/db/queries/list-photos";
import { readApart, readingLimits } from "@/intake/read-apart";
import type { Incoming } from "@/intake/read-incoming";
import { bringAgain } from "./bring-again";
import { keepPictures } from "./keep-pictures";
import { notesOf } from "./import-notes";

const place = z.object({ department: slug, column: slug, language: z.enum([...languages, ""]) });
type Place = z.infer<typeof place>;

/** The longest pasted text that is looked at; what a story may hold is less, and said after reading. */
const longestPaste = 2_000_000;

/** The first step of an import: reads what was brought, keeps its photos and lays it out for confirmation. */
export async function readBrought(viewer: Viewer, form: FormData): Promise<ImportState> {
  const stay = (refused: Refused) => bringAgain(refused, form);
  const asked = place.safeParse(formFields(form));
  if (!asked.success) return stay(refuse("not_valid", [{ place: "department", reason: "unknown" }]));
  if (!reportsForDepartment(viewer, asked.data)) return stay(refuse("not_allowed"));
  const brought = await incomingOf(form, asked.data);
  if (!brought.ok) return stay(brought);

  const read = await readApart(brought.incoming);
  if (!read.ok) return stay(read);
  const reading = await keepPictures(viewer, asked.data.department, read.reading, read.pictures);
  const story = storyOf(reading, asked.data);
  const store = await newsroomStore();
  const photos = await store.read((reader) => listPhotosOf(reader, listPhotos(reading.body)));
  return { step: "confirm", request: randomUUID(), notes: notesOf(reading, brought.file), story, photos };
}

async function incomingOf(
  form: FormData,
  { language }: Place,
): Promise<Result<{ incoming: Incoming; file: string | null }>> {
  const hint = language ? { language } : {};
  const file = form.get("file");
  // A browser sends a file field nobody touched as an empty file.
  if (file instanceof File && file.size > 0) {
    if (file.size > readingLimits.bytes) return refuse("file_too_large");
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, incoming: { kind: "docx", bytes, ...hint }, file: file.name };
  }
  const [text, html] = [form.get("text"), form.get("html")];
  if (typeof text !== "string" || !text.trim()) {
    return refuse("not_valid", [{ place: "text", reason: "nothing_to_read" }]);
  }
  if (text.length > longestPaste) return refuse("not_valid", [{ place: "text", reason: "too_much_text" }]);
  if (typeof html === "string" && html.trim())
    return { ok: true, incoming: { kind: "html", html, ...hint }, file: null };
  return { ok: true, incoming: { kind: "text", text, ...hint }, file: null };
}

function storyOf(reading: Reading, { department, column }: Place): StoryContent {
  const { title, kicker, source, author, seniorEditor, eventDate, credits, body, language } = reading;
  return emptyStory({
    ...{ language, column, department, slug: "", body },
    ...{ title: title.value, kicker: kicker.value, source: source.value, author: author.value },
    ...{ seniorEditor: seniorEditor.value, eventDate: eventDate.value },
    credits: credits.map(({ role, name, unit }) => ({ role, name, unit, account: null })),
  });
}
