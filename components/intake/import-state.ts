import type { Choice } from "@/components/editor/edited-story";
import type { DroppedKind } from "@/core/intake/incoming-page";
import type { PrintedAudit } from "@/core/intake/reading";
import type { Problem, Refusal } from "@/core/refusal";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { PhotoFiles } from "@/core/story/photo-files";

/** The fields an import reads, in the order of the form. */
export const readFields = ["title", "kicker", "source", "author", "seniorEditor", "eventDate"] as const;
export type ReadField = (typeof readFields)[number];

/** How sure a field was read, and from what. */
export type ReadNote = { sure: boolean; quote: string };

/** What travels with the form of the second step beside the fields themselves. `file` is null when the text was pasted. */
export type ImportNotes = {
  file: string | null;
  fields: Record<ReadField, ReadNote>;
  unsureCredits: string[];
  releaseDate: { value: string | null; quote: string };
  audits: PrintedAudit[];
  dropped: { what: DroppedKind; quote: string }[];
};

export type Said = { refusal: Refusal; problems: Problem[] };

/** What a story is placed by, and the department it is placed in unless another is chosen. */
export type ImportChoices = { columns: readonly Choice[]; departments: readonly Choice[]; home: string };

/** What was typed in the first step. */
export type BroughtText = Partial<Record<"text" | "department" | "column" | "language", string>>;

/** Where an import stands: a text to be brought, or a reading to be confirmed; and why the newsroom said no, if it did. */
export type ImportState =
  | { step: "bring"; said?: Said; typed: BroughtText }
  | {
      step: "confirm";
      said?: Said;
      request: string;
      notes: ImportNotes;
      story: TypedStory;
      photos: Record<string, PhotoFiles>;
    };

/** An import's action as components receive it. */
export type ImportAction = (state: ImportState, form: FormData) => Promise<ImportState>;
