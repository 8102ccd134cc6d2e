import type { WrittenField } from "../story/compare";

/** What became of a remark. A suggestion is applied or declined; a plain remark is resolved and may be opened again. */
export const remarkStates = ["pending", "open", "resolved", "applied", "declined"] as const;
export type RemarkState = (typeof remarkStates)[number];

/** The parts of a figure a remark may stand at. */
export const figureParts = ["caption", "alt", "photographer"] as const;
export type FigurePart = (typeof figureParts)[number];

/**
 * Where a remark stands in the text of its revision. `passage` counts the passages of the body as `listPassages` does; `from` and
 * `to` are offsets in UTF-16 units of the passage's or field's text; `quote` is what stood between them, `before` and `after` up
 * to 32 units around it.
 */
export type RemarkAnchor =
  | { at: "text"; passage: number; from: number; to: number; quote: string; before: string; after: string }
  | { at: "field"; field: WrittenField; from: number; to: number; quote: string; before: string; after: string }
  | { at: "figure"; figure: number; photo: string | null; part: FigurePart | null; quote: string }
  | { at: "story"; quote: "" };

/**
 * A place somebody points at in the text before them; without offsets the whole passage or field. `quote` is what they see there,
 * where it is known.
 */
export type RemarkPlace =
  | { at: "text"; passage: number; from?: number; to?: number; quote?: string }
  | { at: "field"; field: WrittenField; from?: number; to?: number; quote?: string }
  | { at: "figure"; figure: number; part: FigurePart | null }
  | { at: "story" };
