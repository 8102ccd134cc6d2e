import { cleanLine } from "../story/clean-text";
import type { Dropped, DroppedKind } from "./incoming-page";

const longest = 200;

/** The text with each lone half of a surrogate pair replaced, so that it can be stored. */
export function soundText(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/** The beginning of a text on one line, at most 200 characters. */
export function quoteOf(text: string): string {
  const start = cleanLine(soundText(text.slice(0, 4 * longest)));
  if (start.length <= longest && text.length <= 4 * longest) return start;
  return `${start.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Something left out or moved, quoted. */
export function drop(what: DroppedKind, text: string): Dropped {
  return { what, quote: quoteOf(text) };
}
