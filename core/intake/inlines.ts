import type { Inline } from "../story/document";

/** The text of inlines, a line break as one line end, so that places in it are places in the inlines. */
export function placesText(inlines: readonly Inline[]): string {
  return inlines.map((node) => (node.type === "text" ? node.text : "\n")).join("");
}

/** The inlines without the characters from one place to another. */
export function cutInlines(inlines: readonly Inline[], from: number, to: number): Inline[] {
  let at = 0;
  return inlines.flatMap((node): Inline[] => {
    const start = at;
    at += node.type === "text" ? node.text.length : 1;
    if (at <= from || start >= to) return [node];
    if (node.type !== "text") return [];
    const text = node.text.slice(0, Math.max(0, from - start)) + node.text.slice(Math.max(0, to - start));
    return text ? [{ ...node, text }] : [];
  });
}

/** The inlines without blanks at either end: Chinese texts open paragraphs with two full-width ones. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const text = placesText(inlines);
  const start = text.search(/[^\s\u200b\u2060]/);
  if (start < 0) return [];
  let end = text.length;
  while (/[\s\u200b\u2060]/.test(text.charAt(end - 1))) end--;
  return cutInlines(cutInlines(inlines, end, text.length), 0, start);
}

/** The lines of inlines, divided at line breaks. */
export function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const node of inlines) {
    if (node.type === "hardBreak") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}
