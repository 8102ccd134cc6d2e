import type { TypedStory } from "@/core/story/parse-story-form";
import type { Autosave, Had, Keeping } from "./autosave";
import type { Conflict, Opening } from "./choose-opening";
import type { NewerRevision, Root } from "./edited-story";
import type { LocalCopies, LocalCopy } from "./local-copy";
import type { PenState } from "./pen";

/** What a page shows of its text in hand. */
export type HandState = {
  keeping: Keeping;
  /** Something was typed that the newsroom may not have yet. */
  pending: boolean;
  pen: PenState;
  base: Root;
  conflict?: Conflict;
  merged?: NewerRevision;
  restoredAt?: string;
  aside?: LocalCopy;
};

/** The page's fields: read as a whole, and filled with text that was not typed here. */
export type Fields = { look: () => { typed: TypedStory; snapshot: string }; put: (typed: TypedStory) => void };

/** The text in hand, to whoever decides what becomes of it. */
export type Hand = {
  state: HandState;
  fields: Fields;
  autosave: Autosave | undefined;
  had: () => Had;
  local: () => LocalCopies;
  show: (change: Partial<HandState>) => void;
  /** Fills the page with a text and what it grew from. */
  settle: (opening: Opening) => void;
  touch: () => void;
};
