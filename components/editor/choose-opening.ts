import { canonicalJson, type Json } from "@/core/story/canonical-json";
import type { CopyMark } from "@/core/story/kept-text";
import { type MergedField, mergeStories } from "@/core/story/merge-stories";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { NewerRevision, OwnCopy, Root } from "./edited-story";
import type { LocalCopy } from "./local-copy";

/** The other text: a newer revision, what the same person wrote on another page, or what they laid aside before. */
export type OtherText = { newer: NewerRevision } | { copy: OwnCopy } | { aside: LocalCopy };

/** Two texts that both changed the same fields. */
export type Conflict = { other: OtherText; fields: readonly MergedField[] };

/** What an editor begins with. */
export type Opening = {
  typed: TypedStory;
  base: Root;
  /** The newest saving in the newsroom that the text takes in. */
  known: CopyMark | null;
  /** When the text was written, where it is more than the last revision. */
  restoredAt?: string;
  /** The revision that was merged in. */
  merged?: NewerRevision;
  conflict?: Conflict;
};

/**
 * Which text an editor shows: the newest of the last revision, the text in hand in the newsroom and the one on this device. Texts that
 * went apart are merged; where they cannot be, the one on this device is shown and the conflict named.
 */
export function chooseOpening(head: NewerRevision, copy?: OwnCopy, local?: LocalCopy): Opening {
  const known = copy ? markOf(copy) : null;
  const own = local ?? copy;
  if (!own || sameText(own.typed, head.content)) return { typed: head.content, base: head, known };

  const start: Opening = { typed: own.typed, base: own.base, known, restoredAt: local?.at ?? copy?.savedAt };
  const apart = local && copy && !growsFrom(local, copy) && !sameText(local.typed, copy.typed);
  const opening = apart ? takeIn({ ...start, known: local.known }, { copy }) : start;
  if (opening.conflict) return opening;
  return opening.base.hash === head.hash ? { ...opening, base: head } : takeIn(opening, { newer: head });
}

/** A text with another one merged into it; where both changed the same, it keeps its own and names the fields. */
export function takeIn(opening: Opening, other: OtherText): Opening {
  const { content, both } = mergeStories(opening.base.content, opening.typed, textOf(other));
  const merged = { ...opening, typed: content };
  if (both.length > 0) return { ...merged, conflict: { other, fields: both } };
  if ("copy" in other) return { ...merged, known: markOf(other.copy) };
  return "newer" in other ? { ...merged, base: other.newer, merged: other.newer } : merged;
}

export function textOf(other: OtherText): TypedStory {
  if ("newer" in other) return other.newer.content;
  return "copy" in other ? other.copy.typed : other.aside.typed;
}

export function markOf({ page, version }: OwnCopy): CopyMark {
  return { page, version };
}

/** One text for equal stories, whatever the order of their keys. */
export function snapshotOf(typed: TypedStory): string {
  return canonicalJson(JSON.parse(JSON.stringify(typed)) as Json);
}

function sameText(one: TypedStory, other: TypedStory): boolean {
  return snapshotOf(one) === snapshotOf(other);
}

/** The device's text goes on from the newsroom's: it was typed on the page that saved it, or on one that had it. */
function growsFrom({ page, known }: LocalCopy, copy: OwnCopy): boolean {
  return page === copy.page || (known?.page === copy.page && known.version === copy.version);
}
