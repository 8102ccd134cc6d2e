import type { Block, StoryBody } from "./document";

/**
 * The body with one photo in the place of another, wherever it hangs. Caption, alternative text and photographer stay as they were
 * written; the focal point goes, because it was one of the other picture.
 */
export function exchangePhoto(body: StoryBody, photo: string, by: string): StoryBody {
  return { ...body, content: body.content.map((block) => exchangeIn(block, photo, by)) };
}

function exchangeIn(block: Block, photo: string, by: string): Block {
  const inside = <Part extends { content: Block[] }>(part: Part): Part => ({
    ...part,
    content: part.content.map((one) => exchangeIn(one, photo, by)),
  });
  if (block.type === "figure") {
    if (block.attrs.photo !== photo) return block;
    const { caption, alt, photographer } = block.attrs;
    return { ...block, attrs: { photo: by, caption, alt, photographer } };
  }
  if (block.type === "blockquote") return inside(block);
  if (block.type === "bulletList" || block.type === "orderedList") {
    return { ...block, content: block.content.map(inside) };
  }
  if (block.type === "table") {
    return { ...block, content: block.content.map((row) => ({ ...row, content: row.content.map(inside) })) };
  }
  return block;
}
