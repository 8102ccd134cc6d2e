import { cleanText } from "../story/clean-text";
import type { IncomingBlock, IncomingPage } from "./incoming-page";

/** A pasted text as a page: each line a paragraph. */
export function pageFromText(text: string): IncomingPage {
  const lines = cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const blocks = lines.map((line): IncomingBlock => ({ type: "paragraph", content: [{ type: "text", text: line }] }));
  return { blocks, dropped: [] };
}
