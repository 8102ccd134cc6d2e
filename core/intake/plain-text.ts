import { cleanText } from "../story/clean-text";
import { type Block, bodyLimits } from "../story/document";
import type { IncomingPage } from "./incoming-page";
import { drop, soundText } from "./quote";

const mostLines = 9_000;
const bullet = /^[•·▪●○■◆\-*–] ?(?=\S)/u;
const clearBullet = /^(?:[•▪●○■◆] ?|[-*–·] )(?=\S)/u;
const numbered = /^(\d{1,3})[.)] (?=\S)/;

/**
 * A pasted text as a page: each line a paragraph without blanks at its ends, runs of bulleted or numbered lines a list. Text over
 * the limits of a body is left out and reported.
 */
export function pageFromText(text: string): IncomingPage {
  const whole = cleanText(soundText(text.slice(0, bodyLimits.text + 1)));
  const kept = whole.slice(0, bodyLimits.text);
  const lines = kept
    .split(/[\n\u2028\u2029\v\f]/)
    .map(trimLine)
    .filter(Boolean);
  const over = [...lines.slice(mostLines, mostLines + 20), text.slice(bodyLimits.text).slice(0, 400)].join(" ").trim();
  return {
    blocks: groupLists(lines.slice(0, mostLines)),
    dropped: over ? [drop("too_long", over)] : [],
  };
}

function trimLine(line: string): string {
  return line.replace(/\t/g, " ").replace(/^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g, "");
}

function groupLists(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const list = listAt(lines, at);
    if (list) {
      blocks.push(list.block);
      at += list.length;
    } else blocks.push(paragraph(lines[at++] ?? ""));
  }
  return blocks;
}

/** Two lines or more with the same bullet, or numbered on from 1. */
function listAt(lines: readonly string[], start: number): { block: Block; length: number } | undefined {
  const first = lines[start] ?? "";
  const ordered = numbered.exec(first)?.[1] === "1";
  if (!ordered && !clearBullet.test(first)) return undefined;
  let end = start + 1;
  while (end < lines.length && continues(lines[end] ?? "", ordered ? end - start + 1 : first.charAt(0))) end++;
  if (end - start < 2) return undefined;
  const content = lines.slice(start, end).map((line) => ({
    type: "listItem" as const,
    content: [paragraph(line.replace(ordered ? numbered : bullet, ""))],
  }));
  return { block: { type: ordered ? "orderedList" : "bulletList", content }, length: end - start };
}

function continues(line: string, mark: number | string): boolean {
  if (typeof mark === "number") return numbered.exec(line)?.[1] === String(mark);
  return line.startsWith(mark) && clearBullet.test(line);
}

function paragraph(text: string): Block {
  return { type: "paragraph", content: [{ type: "text", text }] };
}
