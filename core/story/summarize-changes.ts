import type { Comparison, ChosenField, WrittenField } from "./compare";
import type { PassageChange } from "./compare-bodies";
import type { Figure } from "./document";
import type { Passage } from "./passages";

export const passageKinds = ["paragraph", "heading", "rule"] as const;
export type PassageKind = (typeof passageKinds)[number];
export const deeds = ["changed", "added", "removed", "moved", "moved_edited"] as const;
export type Deed = (typeof deeds)[number];
export const figureAspects = ["photo", "caption", "alt", "photographer", "focus"] as const;
export type FigureAspect = (typeof figureAspects)[number];

/** One thing that differs between two versions. Figures are numbered from 1 in the newer one; a removed one has no number there. */
export type Point =
  | { about: "field"; field: WrittenField | ChosenField | "credits" }
  | { about: PassageKind; deed: Deed; count: number }
  | { about: "figure"; deed: Deed; figure: number }
  | { about: "figures"; count: number }
  | { about: "part"; figure: number; part: FigureAspect }
  | { about: "order" };

/** A comparison in few points, fields first, then the text, then each figure: what an auditor is told before they read on. */
export function summarizeChanges({ written, chosen, credits, body, rearranged }: Comparison): Point[] {
  const fields: Point[] = [...written, ...chosen].map(({ field }) => ({ about: "field", field }));
  if (credits.some(({ kind }) => kind !== "same")) fields.push({ about: "field", field: "credits" });
  const text = passageKinds.flatMap((about) =>
    deeds.flatMap((deed): Point[] => {
      const count = body.filter((change) => kindOf(newest(change)) === about && deedOf(change) === deed).length;
      return count > 0 ? [{ about, deed, count }] : [];
    }),
  );
  const gone = body.filter((change) => change.kind === "removed" && change.passage.look === "figure").length;
  return [
    ...fields,
    ...text,
    ...summarizeFigures(body),
    ...(gone > 0 ? [{ about: "figures" as const, count: gone }] : []),
    ...(rearranged ? [{ about: "order" as const }] : []),
  ];
}

/** Which parts of a figure differ. */
export function compareFigures(before: Figure["attrs"], after: Figure["attrs"]): FigureAspect[] {
  return figureAspects.filter((part) => {
    if (part !== "focus") return before[part] !== after[part];
    return before.focus?.x !== after.focus?.x || before.focus?.y !== after.focus?.y;
  });
}

function summarizeFigures(body: readonly PassageChange[]): Point[] {
  const standing = body.filter((change) => change.kind !== "left" && change.kind !== "removed");
  return standing
    .filter((change) => newest(change).look === "figure")
    .flatMap((change, at): Point[] => {
      const figure = at + 1;
      const deed = deedOf(change);
      const parts = "before" in change ? partsOf(change.before, change.after) : [];
      const told = parts.map((part): Point => ({ about: "part", figure, part }));
      if (!deed || (deed === "changed" && told.length > 0)) return told;
      return [{ about: "figure", deed: deed === "moved_edited" ? "moved" : deed, figure }, ...told];
    });
}

function partsOf(before: Passage, after: Passage): FigureAspect[] {
  return before.look === "figure" && after.look === "figure" ? compareFigures(before.figure, after.figure) : [];
}

function newest(change: PassageChange): Passage {
  return "passage" in change ? change.passage : change.after;
}

function kindOf({ look }: Passage): PassageKind | "figure" {
  return look === "heading2" || look === "heading3" ? "heading" : look;
}

function deedOf(change: PassageChange): Deed | undefined {
  if (change.kind === "same" || change.kind === "left") return undefined;
  if (change.kind !== "moved") return change.kind;
  return change.pieces.some(({ kind }) => kind !== "same") ? "moved_edited" : "moved";
}
