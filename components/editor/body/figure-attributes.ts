import type { PhotoFocus } from "@/core/story/document";

/** What the editor keeps of a figure. `upload` names the photo that is still on its way and is never stored. */
export type FigureAttributes = {
  photo: string | null;
  caption: string;
  alt: string;
  photographer: string;
  focus: PhotoFocus | null;
  upload: string | null;
};

/** A figure with nothing in it. */
export const noFigure: FigureAttributes = {
  ...{ photo: null, caption: "", alt: "", photographer: "" },
  ...{ focus: null, upload: null },
};

/** A focal point as one word of an attribute, `x y`. */
export function writeFocus(focus: PhotoFocus | null | undefined): string | undefined {
  return focus ? `${focus.x} ${focus.y}` : undefined;
}

/** Reads what `writeFocus` wrote; null for anything else. */
export function readFocus(text: string | null): PhotoFocus | null {
  const [, x, y] = /^(\d{1,2}|100) (\d{1,2}|100)$/.exec(text ?? "") ?? [];
  return x && y ? { x: Number(x), y: Number(y) } : null;
}
