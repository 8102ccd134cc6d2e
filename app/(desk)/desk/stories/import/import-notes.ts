import { z } from "zod";
import type { ImportNotes } from "@/components/intake/import-state";
import { droppedKinds } from "@/core/intake/incoming-page";
import type { Reading } from "@/core/intake/reading";
import { line } from "@/core/story/clean-text";
import { day } from "@/core/story/story-content";

const note = z.strictObject({ sure: z.boolean(), quote: line(2000) });
const notes: z.ZodType<ImportNotes> = z.strictObject({
  file: line(200).nullable(),
  fields: z.strictObject({
    ...{ title: note, kicker: note, source: note, author: note },
    ...{ seniorEditor: note, eventDate: note },
  }),
  unsureCredits: z.array(line(400)).max(60),
  releaseDate: z.strictObject({ value: day.nullable(), quote: line(2000) }),
  audits: z
    .array(z.strictObject({ stage: z.enum(["department", "college"]), name: line(120), unit: line(200) }))
    .max(20),
  dropped: z.array(z.strictObject({ what: z.enum(droppedKinds), quote: line(2000) })).max(1000),
});

/** What stood beside the fields of a reading, from the hidden field it travelled in; undefined when somebody tampered with it. */
export function parseNotes(text: unknown): ImportNotes | undefined {
  try {
    return notes.safeParse(JSON.parse(typeof text === "string" ? text : "")).data;
  } catch {
    return undefined;
  }
}

/** What a reading says beside its fields, cut to what one form may carry. */
export function notesOf(reading: Reading, file: string | null): ImportNotes {
  const noteOf = ({ sure, quote }: { sure: boolean; quote: string }) => ({ sure, quote: cut(quote, 400) });
  const { title, kicker, source, author, seniorEditor, eventDate, releaseDate, credits, printedAudits } = reading;
  return {
    file: file === null ? null : cut(file, 200),
    fields: {
      ...{ title: noteOf(title), kicker: noteOf(kicker), source: noteOf(source), author: noteOf(author) },
      ...{ seniorEditor: noteOf(seniorEditor), eventDate: noteOf(eventDate) },
    },
    unsureCredits: credits
      .filter(({ sure }) => !sure)
      .slice(0, 60)
      .map(({ name, unit }) => cut([name, unit].filter(Boolean).join(", "), 320)),
    releaseDate: { value: releaseDate.value, quote: cut(releaseDate.quote, 400) },
    audits: printedAudits
      .slice(0, 20)
      .map(({ stage, name, unit }) => ({ stage, name: cut(name, 120), unit: cut(unit, 200) })),
    dropped: reading.dropped.slice(0, 900).map(({ what, quote }) => ({ what, quote: cut(quote, 400) })),
  };
}

function cut(text: string, most: number): string {
  return text.length > most ? `${[...text.slice(0, most - 2)].slice(0, -1).join("")}…` : text;
}
