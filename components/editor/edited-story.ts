import type { Problem, Refusal } from "@/core/refusal";
import type { CopyMark } from "@/core/story/kept-text";
import type { StoryBody } from "@/core/story/document";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { Language, StoryContent } from "@/core/story/story-content";

/** What a field is chosen from, in the reader's language. */
export type Choice = { id: string; name: string };

/** Somebody whose name may stand in the byline. */
export type KnownName = { id: string; zh: string; en: string; unitZh: string; unitEn: string };

/** Which text the editor works on: the newest at the time, and the guard against overwriting a newer one. */
export type Base = { version: number; hash: string };

/** The revision a text grew from. */
export type Root = Base & { content: StoryContent; revision?: number };

/** What its writer has in hand of a story, as the newsroom keeps it. `savedAt` is an ISO moment. */
export type OwnCopy = CopyMark & { savedAt: string; base: Root; typed: TypedStory };

/** A story as the editor opens it. */
export type EditedStory = Root & {
  id: string;
  revision: number;
  /** Whose revision it is, and when it was made. */
  by: string;
  at: Date;
  correcting: boolean;
  released: boolean;
  /** What its writer typed since, here or in another place. */
  inHand?: OwnCopy;
};

/** The revision that is newer than the one somebody was writing on. `at` is an ISO moment. */
export type NewerRevision = Root & { revision: number; by: string; at: string; writable: boolean };

/** What the newsroom says to a text handed in. Both parts may be there: saved, but not ready for the audit. */
export type EditorAnswer = {
  saved?: NewerRevision;
  refusal?: Refusal;
  problems?: Problem[];
  newer?: NewerRevision;
  /** Where the writer goes now: the story has left the editor. */
  goTo?: string;
  /** What was typed, for a page without scripts; without a body where it could not be taken in. */
  typed?: Omit<TypedStory, "body"> & { body?: StoryBody };
} | null;

/** What the newsroom says to a text that is to be kept: when it was, or why not, and what stands in its way. */
export type KeepAnswer = {
  savedAt?: string;
  /** The story's version now. */
  version?: number;
  newer?: NewerRevision;
  refusal?: Refusal;
  other?: OwnCopy;
};

/** What becomes of a text handed in. `apply` names suggestions to be worked into it: `apply ID:VERSION ID:VERSION`. */
export type Intent = "save" | "submit" | "amend" | `apply ${string}`;

export type HandIn = (state: EditorAnswer, form: FormData) => Promise<EditorAnswer>;

/** Which languages a story may be written in, in the order of the list. */
export type LanguageName = { id: Language; name: string };

/** The revision that a story's page came with. */
export function headOf({ version, hash, content, revision, by, at }: EditedStory): NewerRevision {
  return { version, hash, content, revision, by, at: new Date(at).toISOString(), writable: true };
}
