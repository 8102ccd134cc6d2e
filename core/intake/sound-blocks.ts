import { cleanLine } from "../story/clean-text";
import { type Block, bodyLimits, storyBody } from "../story/document";
import type { Dropped, IncomingBlock } from "./incoming-page";
import { drop, soundText } from "./quote";

/** Kept free for figures that come out of paragraphs. */
const spare = 500;

/**
 * The blocks of a page as a story may hold them, within `bodyLimits`. A block that no story may hold becomes a paragraph of its
 * words; what is over the limits is left out and reported.
 */
export function soundBlocks(blocks: readonly IncomingBlock[]): { blocks: IncomingBlock[]; dropped: Dropped[] } {
  const kept: IncomingBlock[] = [];
  let nodes = 1;
  let characters = 0;
  for (const [at, block] of blocks.entries()) {
    const sound = block.type === "picture" ? block : soundBlock(block);
    nodes += sound.type === "picture" ? 1 : countNodes(sound);
    characters += sound.type === "picture" ? 0 : wordsOf(sound).length;
    if (nodes > bodyLimits.nodes - spare || characters > bodyLimits.text) {
      return {
        blocks: kept,
        dropped: [
          drop(
            "too_long",
            blocks
              .slice(at, at + 50)
              .map(wordsOf)
              .join(" "),
          ),
        ],
      };
    }
    kept.push(sound);
  }
  return { blocks: kept, dropped: [] };
}

function soundBlock(block: Block): Block {
  const parsed = storyBody.safeParse({ type: "doc", content: [block] });
  const [sound] = parsed.success ? parsed.data.content : [];
  if (sound) return sound;
  const text = cleanLine(soundText(wordsOf(block)));
  return { type: "paragraph", content: text ? [{ type: "text", text }] : [] };
}

/** Every text of a block however deep, gathered without recursion. */
function wordsOf(block: IncomingBlock): string {
  const texts: string[] = [];
  const open: unknown[] = [block];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if ("text" in next && typeof next.text === "string") texts.push(next.text);
    if ("attrs" in next && typeof next.attrs === "object" && next.attrs && "caption" in next.attrs) {
      if (typeof next.attrs.caption === "string") texts.push(next.attrs.caption);
    }
    if ("content" in next && Array.isArray(next.content))
      for (const child of next.content.toReversed()) open.push(child);
  }
  return texts.join(" ");
}

function countNodes(block: unknown): number {
  if (typeof block !== "object" || block === null) return 0;
  const content: unknown[] = "content" in block && Array.isArray(block.content) ? block.content : [];
  return content.reduce((sum: number, child) => sum + countNodes(child), 1);
}
