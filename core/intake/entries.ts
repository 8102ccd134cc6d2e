import type { PageLine } from "./page-lines";

/** A figure in the making: its caption as printed, the picture if the file carried one, and the number it was marked with. */
export type Figured = { caption: string; photographer: string; picture: string | null; number: number | null };

/** One thing of the body in the making: a line as it is, or a figure. */
export type Entry = { line: PageLine; figure?: undefined } | { figure: Figured; line?: undefined };

/** A figure with nothing known about it but what is given. */
export function figureEntry(known: Partial<Figured>): { figure: Figured } {
  return { figure: { caption: "", photographer: "", picture: null, number: null, ...known } };
}
