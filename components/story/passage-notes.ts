import type { ReactNode } from "react";

/**
 * What stands at a passage of the newest revision beside its text, by the passage's number as `listPassages` counts; nothing where
 * there is nothing to say.
 */
export type PassageNotes = (passage: number) => ReactNode;

/** How a passage of the newest revision is known on the page: by `data-passage`, and as `#passage-N`. */
export function passagePlace(passage: number) {
  return { "data-passage": passage, id: `passage-${passage}` };
}
