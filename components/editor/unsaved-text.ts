import type { TypedStory } from "@/core/story/parse-story-form";
import type { Base } from "./edited-story";

/** Text that did not reach the newsroom, kept in this tab until it does. */
export type UnsavedText = { typed: TypedStory; base: Base };

const nameOf = (story: string, person: string) => `imprimatur:unsaved:${person}:${story}`;

/** Keeps a text in this tab; a browser that keeps nothing is no reason to stop writing. */
export function keepUnsaved(story: string, person: string, text: UnsavedText): void {
  try {
    sessionStorage.setItem(nameOf(story, person), JSON.stringify(text));
  } catch {
    // Storage is full or switched off.
  }
}

/** The text kept for this story and person, if there is one. */
export function findUnsaved(story: string, person: string): UnsavedText | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(nameOf(story, person)) ?? "null") as UnsavedText | null;
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it: the newsroom has the text, or its writer does not want it. */
export function dropUnsaved(story: string, person: string): void {
  try {
    sessionStorage.removeItem(nameOf(story, person));
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}
