import { blockText } from "../../story/body-text";
import type { Block } from "../../story/document";
import type { Check } from "../check";

/** A caption is a short line that closes no sentence. */
const longestCaption = 80;

/**
 * Short lines without a full stop after the last paragraph are captions that lost their figures, as in the model page. The fix
 * makes a figure of each of them, which then waits for its photo: one left alone would pass for a sentence that was meant.
 */
export const looseCaptions: Check = {
  id: "loose_captions",
  version: 2,
  severity: "block",
  find: ({ body }) => endOf(body.content).map((at) => `body.${at}`),
  fix: (content) => {
    const loose = endOf(content.body.content);
    const blocks = content.body.content.map((block, at) => (loose.includes(at) ? figureOf(block) : block));
    return { ...content, body: { ...content.body, content: blocks } };
  },
};

/** The places of the loose lines at the end; none when there is no text before them. */
function endOf(blocks: readonly Block[]): number[] {
  const places: number[] = [];
  let at = blocks.length - 1;
  for (; at >= 0; at--) {
    const block = blocks[at];
    if (block && isLoose(block)) places.unshift(at);
    else if (block?.type !== "figure" && !isBlank(block)) break;
  }
  // One short last line may be meant; two are a list of captions. With nothing before them they are the text.
  return at >= 0 && places.length > 1 ? places : [];
}

function isLoose(block: Block): boolean {
  if (block.type !== "paragraph") return false;
  const text = blockText(block).trim();
  return text !== "" && text.length <= longestCaption && !/[.!?。！？…”"»）):：;；]$/.test(text);
}

function isBlank(block: Block | undefined): boolean {
  return block?.type === "paragraph" && blockText(block).trim() === "";
}

function figureOf(block: Block): Block {
  const caption = blockText(block).trim();
  return { type: "figure", attrs: { photo: null, caption, alt: "", photographer: "" } };
}
