import type { Block, Inline, Mark, StoryBody } from "@/core/story/document";

/** A node or mark as the editing library hands it over. */
export type EditorNode = {
  type?: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
};

/** The attributes the newsroom stores; whatever else the editing library keeps on a node stays in the editor. */
const storedAttributes: Record<string, readonly string[]> = {
  heading: ["level"],
  figure: ["photo", "caption", "alt", "photographer", "focus"],
  link: ["href"],
};

/** The body as it is stored: known attributes only, and without the empty paragraphs at its end where the caret rests. */
export function toStoryBody(document: EditorNode): StoryBody {
  const content = (document.content ?? []).map(toStored) as Block[];
  while (content.length > 1 && isEmptyParagraph(content.at(-1))) content.pop();
  return { type: "doc", content };
}

function toStored({ type = "", attrs, content, text, marks }: EditorNode): object {
  return {
    type,
    ...(text === undefined ? {} : { text }),
    ...storedAttrs(type, attrs),
    ...(marks?.length
      ? { marks: marks.map((mark) => ({ type: mark.type, ...storedAttrs(mark.type, mark.attrs) })) }
      : {}),
    ...(content?.length ? { content: content.map(toStored) } : {}),
  } satisfies Partial<Inline | Block | Mark> | object;
}

function storedAttrs(type: string, attrs: Record<string, unknown> = {}): { attrs?: Record<string, unknown> } {
  const kept = storedAttributes[type];
  // A figure without a focal point has no word for it, so that it is stored as it always was.
  const isSaid = (name: string) => name !== "focus" || (attrs[name] ?? null) !== null;
  return kept ? { attrs: Object.fromEntries(kept.filter(isSaid).map((name) => [name, attrs[name]])) } : {};
}

function isEmptyParagraph(block: Block | undefined): boolean {
  return block?.type === "paragraph" && !block.content?.length;
}
