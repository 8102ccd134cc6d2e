import { listDifferences, takeFields } from "@/core/story/merge-stories";
import type { TypedStory } from "@/core/story/parse-story-form";
import { markOf, type OtherText, snapshotOf, takeIn, textOf } from "./choose-opening";
import type { Hand } from "./hand";

/** Another text has come: it is merged into the one on the page, or shown beside it. */
export function meetText(hand: Hand, other: OtherText): void {
  const { conflict } = hand.state;
  if (conflict && snapshotOf(textOf(conflict.other)) === snapshotOf(textOf(other))) return;
  const opening = takeIn({ ...hand.state, typed: hand.fields.look().typed, known: hand.had().known }, other);
  hand.settle(opening);
  if (opening.conflict) return void ("copy" in other && hand.autosave?.hold("here"));
  if ("copy" in other) adopt(hand, other);
  hand.touch();
}

/** The writer has decided between two texts. The one they leave is laid aside on this device until the next revision. */
export function chooseText(hand: Hand, which: "mine" | "other"): void {
  const { conflict, base } = hand.state;
  if (!conflict) return;
  const mine = hand.fields.look().typed;
  const { other, fields } = conflict;
  hand.show({ conflict: undefined, base: "newer" in other ? other.newer : base });
  // A newer revision stays in the history; whatever else is left would be gone.
  const left = which === "other" ? mine : "newer" in other ? undefined : textOf(other);
  if (left) layAside(hand, left);
  if (which === "other") hand.fields.put(takeFields(mine, textOf(other), fields));
  if ("copy" in other) adopt(hand, other);
  hand.autosave?.go();
  hand.touch();
}

/** Shows the text that was laid aside beside the one on the page. */
export function compareAside(hand: Hand): void {
  const { aside } = hand.state;
  if (!aside) return;
  const fields = listDifferences(hand.fields.look().typed, aside.typed);
  if (fields.length === 0) forgetAside(hand);
  else hand.show({ conflict: { other: { aside }, fields } });
}

export function forgetAside(hand: Hand): void {
  hand.show({ aside: undefined });
  void hand.local().drop("aside");
}

function layAside(hand: Hand, typed: TypedStory): void {
  const aside = { typed, base: hand.state.base, known: null, page: "", at: new Date().toISOString() };
  hand.show({ aside });
  void hand.local().keep("aside", aside);
}

/** The page knows the other page's saving now, and may write on from it. */
function adopt({ autosave }: Hand, { copy }: Extract<OtherText, { copy: unknown }>): void {
  if (autosave) autosave.had = { known: markOf(copy), kept: snapshotOf(copy.typed), at: new Date(copy.savedAt) };
}
