import type { Figure } from "../story/document";
import type { RemarkAnchor } from "./remark";

type FigureAnchor = Extract<RemarkAnchor, { at: "figure" }>;

/**
 * Where a figure is now: known by its photo, or by its caption when it has another photo or none. Undefined when neither is there,
 * or when the words that the remark speaks of were changed.
 */
export function findFigure(anchor: FigureAnchor, figures: readonly Figure[]): FigureAnchor | undefined {
  const { photo, part, quote } = anchor;
  const says = (attrs: Figure["attrs"]) => attrs[part ?? "caption"] === quote;
  const all = figures.map(({ attrs }, figure) => ({ attrs, figure, distance: Math.abs(figure - anchor.figure) }));
  const near = all.toSorted((one, other) => one.distance - other.distance);
  const samePhoto = near.filter(({ attrs }) => attrs.photo === photo && (photo !== null || says(attrs)));
  // Many photographs are by one person: their name alone tells no figure from another.
  const sameWords = near.filter(({ attrs }) => quote !== "" && part !== "photographer" && says(attrs));
  const found = samePhoto.find(({ attrs }) => says(attrs)) ?? samePhoto[0] ?? sameWords[0];
  if (!found || (part !== null && !says(found.attrs))) return undefined;
  return { ...anchor, figure: found.figure, photo: found.attrs.photo, quote: found.attrs[part ?? "caption"] };
}
