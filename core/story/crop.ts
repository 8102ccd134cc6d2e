import type { Block, Figure, PhotoFocus } from "./document";
import type { Focus, PhotoFiles } from "./photo-files";

/** What a crop of a figure keeps: the point its writers set, else the place the newsroom noted for the photo, else the middle. */
export function cropOf(figure: Figure, photo: PhotoFiles | undefined): Focus {
  return figure.attrs.focus ? nearestFocus(figure.attrs.focus) : (photo?.focus ?? "center");
}

/** Of the nine places the one a point, in percents from the left and the top, lies in. */
export function nearestFocus({ x, y }: PhotoFocus): Focus {
  const across = third(x, "left", "right");
  const down = third(y, "top", "bottom");
  if (down && across) return `${down}-${across}`;
  return down || across || "center";
}

function third<A extends string, B extends string>(percent: number, first: A, last: B): A | B | "" {
  if (percent < 100 / 3) return first;
  return percent > 200 / 3 ? last : "";
}

/** Blocks as a page sets them: figures that follow each other stand together, everything else by itself. */
export type SetBlock = Block | { type: "gallery"; figures: Figure[] };

export function gatherFigures(blocks: readonly Block[]): SetBlock[] {
  const set: SetBlock[] = [];
  for (const block of blocks) {
    const before = set.at(-1);
    if (block.type !== "figure" || !before) set.push(block);
    else if (before.type === "gallery") before.figures.push(block);
    else if (before.type === "figure") set[set.length - 1] = { type: "gallery", figures: [before, block] };
    else set.push(block);
  }
  return set;
}

export const shares = ["whole", "half", "third"] as const;
export type Share = (typeof shares)[number];

/**
 * How much of a row each figure of a gallery takes, so that every row is full: three in a row, the rest first in a row of two or
 * one; two and four by twos.
 */
export function shareRows(count: number): Share[] {
  if (count === 1) return ["whole"];
  if (count === 2 || count === 4) return Array.from({ length: count }, () => "half");
  const rest = count % 3;
  const first: Share[] = [[], ["whole" as const], ["half" as const, "half" as const]][rest] ?? [];
  return [...first, ...Array.from({ length: count - rest }, () => "third" as const)];
}
