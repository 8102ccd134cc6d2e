import type { Problem, Refusal } from "@/core/refusal";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { Language, StoryContent } from "@/core/story/story-content";

/** What a field is chosen from, in the reader's language. */
export type Choice = { id: string; name: string };

/** Somebody whose name may stand in the byline. */
export type KnownName = { id: string; zh: string; en: string; unitZh: string; unitEn: string };

/** Which text the editor works on: the newest at the time, and the guard against overwriting a newer one. */
export type Base = { version: number; hash: string };

/** A story as the editor opens it. */
export type EditedStory = Base & {
  id: string;
  revision: number;
  /** When that revision was made. */
  at: Date;
  correcting: boolean;
  released: boolean;
  content: StoryContent;
};

/** The revision that is newer than the one somebody was writing on. */
export type NewerRevision = Base & { revision: number; by: string; at: Date; writable: boolean };

/** What the newsroom says to a text handed in. Both parts may be there: saved, but not ready for the audit. */
export type EditorAnswer = {
  saved?: { version: number; revision: number; at: Date };
  refusal?: Refusal;
  problems?: Problem[];
  newer?: NewerRevision;
  /** Where the writer goes now: the story has left the editor. */
  goTo?: string;
  /** What was typed, for a page without scripts. */
  typed?: TypedStory;
} | null;

export type Intent = "save" | "submit" | "amend";

export type HandIn = (state: EditorAnswer, form: FormData) => Promise<EditorAnswer>;

/** Which languages a story may be written in, in the order of the list. */
export type LanguageName = { id: Language; name: string };
