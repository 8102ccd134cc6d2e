import { cleanText } from "@/core/story/clean-text";
import type { Inline } from "@/core/story/document";

const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Word breaks its source lines anywhere in Chinese text, where no blank belongs. */
const breakInChinese = /(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*\r?\n[ \t]*(?=[\u2e80-\u9fff\uff00-\uffef])/g;

/** Inlines without blanks and breaks at their ends, the full-width blanks that indent a Chinese paragraph among them. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const kept = [...inlines];
  for (let first = kept.shift(); first; first = kept.shift()) {
    const text = first.type === "text" ? first.text.trimStart() : "";
    if (first.type === "text" && text) {
      kept.unshift({ ...first, text });
      break;
    }
  }
  for (let last = kept.pop(); last; last = kept.pop()) {
    const text = last.type === "text" ? last.text.trimEnd() : "";
    if (last.type === "text" && text) return [...kept, { ...last, text }];
  }
  return [];
}

/** A heading is bold by being one. */
export function withoutBold(inlines: readonly Inline[]): Inline[] {
  return inlines.map((node) => {
    if (node.type !== "text" || !node.marks) return node;
    const marks = node.marks.filter(({ type }) => type !== "bold");
    return marks.length > 0 ? { ...node, marks } : { type: "text", text: node.text };
  });
}

/** The beginning of a text, to be recognised by. */
export function shorten(text: string): string {
  const characters = [...fold(text).trim()];
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : characters.join("");
}

/** One line of sound text. */
export function fold(raw: string): string {
  return cleanText(raw.replace(breakInChinese, ""))
    .replace(halfPair, "\ufffd")
    .replace(/[ \t\n\u00a0]+/g, " ");
}
