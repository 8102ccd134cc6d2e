import type { TypedStory } from "@/core/story/parse-story-form";
import { snapshotOf } from "./choose-opening";
import { meetText } from "./choose-text";
import type { NewerRevision } from "./edited-story";
import type { TextInHand } from "./text-in-hand";

/**
 * Suggestions were worked into the text that was handed in: the page takes them up. What was typed since grows from the text handed
 * in, so it is merged as with any newer revision.
 */
export function takeApplied(
  hand: TextInHand,
  handedIn: { typed: TypedStory; snapshot: string },
  saved: NewerRevision,
): void {
  hand.arrived(handedIn.snapshot, { ...saved, content: handedIn.typed });
  meetText(hand, { newer: saved });
  const { snapshot } = hand.fields.look();
  // Nothing was typed meanwhile: the page shows the revision itself.
  if (snapshot === snapshotOf(saved.content)) hand.arrived(snapshot, saved);
}
