import type { StoryContent } from "../story/story-content";

/** How much a finding weighs: it stops the submission, it is worth a second look, or it is only said. */
export type Severity = "block" | "warn" | "inform";

/** What a check knows besides the text: whether readers have an earlier one of this story. */
export type Circumstances = { correcting: boolean };

/**
 * One rule of the desk. `id` names its sentence in messages, `finding.*`; `version` counts up when the rule begins to find
 * something else. `find` gives the places that break it, as paths of the form: `title`, `credits.0`, `figures.2.alt`, `body.5`.
 * `fix` gives the text with one such place mended, where that needs no judgement.
 */
export type Check = {
  id: string;
  version: number;
  severity: Severity;
  find: (content: StoryContent, circumstances: Circumstances) => string[];
  fix?: (content: StoryContent, place: string) => StoryContent;
};

/** The place, when the rule is broken there. */
export function spotWhen(broken: boolean, place: string): string[] {
  return broken ? [place] : [];
}
