import { z } from "zod";
import { isWellFormed } from "./clean-text";
import { type Block, type Figure, photoHash, type StoryBody, storyBody } from "./document";
import type { TypedStory } from "./parse-story-form";
import { creditRoles, languages, type StoryContent } from "./story-content";

/** Bounds of a text kept as typed: far above those of a story, so that what is too long for one is kept all the same. */
export const keptLimits = { bytes: 1_048_576, depth: 400, nodes: 100_000, entries: 1000 } as const;

const text = z.string().transform(sound);

/**
 * A text between two revisions, in the shape of a story but otherwise as it was typed: too long, half filled in or wrong. Unknown
 * keys are refused, and a body that is no bounded tree. What PostgreSQL cannot store in JSON (NUL, half a character) is taken out.
 */
export const keptText = z.strictObject({
  language: text,
  column: text,
  department: text,
  slug: text,
  title: text,
  kicker: text,
  summary: text,
  source: text,
  author: text,
  seniorEditor: text,
  eventDate: text.nullable(),
  tags: z.array(text).max(keptLimits.entries),
  credits: z
    .array(z.strictObject({ role: text, name: text, unit: text, account: text.nullable() }))
    .max(keptLimits.entries),
  declarations: z.strictObject({
    origin: text.nullable(),
    repostedFrom: text,
    unclassified: z.boolean(),
    leadersAgreed: z.boolean(),
  }),
  correctionNote: text,
  body: z.unknown().refine(isBoundedTree, "too_deep").transform(soundTree),
} satisfies Record<keyof StoryContent, z.ZodType>);
export type KeptText = z.infer<typeof keptText>;

/** Which saving of a kept text is meant: the page that did it, and its count. */
export const copyMark = z.strictObject({ page: z.uuid(), version: z.number().int().min(1).max(1_000_000_000) });
export type CopyMark = z.infer<typeof copyMark>;

/** A kept text made fit to be shown and written on: whatever is no part of a story becomes plain words, and no word is lost. */
export function openKeptText(kept: KeptText, story: Pick<StoryContent, "language">): TypedStory {
  return {
    ...kept,
    language: oneOf(languages, kept.language) ?? story.language,
    credits: kept.credits.map((credit) => ({ ...credit, role: oneOf(creditRoles, credit.role) ?? "text" })),
    declarations: { ...kept.declarations, origin: oneOf(["own", "repost"] as const, kept.declarations.origin) ?? null },
    body: openBody(kept.body),
  };
}

/** A body of known nodes only: blocks the schema refuses become figures with plain words, or paragraphs of their text. */
function openBody(body: unknown): StoryBody {
  const whole = storyBody.safeParse(body);
  if (whole.success) return whole.data;
  const content = childrenOf(body).flatMap(openBlock);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

function openBlock(block: unknown): Block[] {
  const alone = storyBody.safeParse({ type: "doc", content: [block] });
  if (alone.success) return alone.data.content;
  const figure = openFigure(block);
  if (figure) return [figure];
  const words = wordsOf(block);
  return words ? [{ type: "paragraph", content: [{ type: "text", text: words }] }] : [];
}

function openFigure(block: unknown): Figure | undefined {
  if (!isObject(block) || block.type !== "figure" || !isObject(block.attrs)) return undefined;
  const { attrs } = block;
  const word = (name: string) => (typeof attrs[name] === "string" ? attrs[name] : "");
  const photo = photoHash.safeParse(attrs.photo).data ?? null;
  return {
    type: "figure",
    attrs: { photo, caption: word("caption"), alt: word("alt"), photographer: word("photographer") },
  };
}

function wordsOf(node: unknown): string {
  if (!isObject(node)) return "";
  if (typeof node.text === "string") return node.text;
  return childrenOf(node).map(wordsOf).join("");
}

function childrenOf(node: unknown): unknown[] {
  return isObject(node) && Array.isArray(node.content) ? node.content : [];
}

/** Measured without recursion, before anything walks down the tree. */
function isBoundedTree(tree: unknown): boolean {
  let nodes = 0;
  const open = [{ value: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > keptLimits.depth || ++nodes > keptLimits.nodes) return false;
    for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return true;
}

function soundTree(tree: unknown): unknown {
  if (typeof tree === "string") return sound(tree);
  if (Array.isArray(tree)) return tree.map(soundTree);
  if (!isObject(tree)) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [sound(key), soundTree(value)]));
}

function sound(words: string): string {
  const whole = words.replaceAll("\u0000", "");
  return isWellFormed(whole) ? whole : whole.replace(/\p{Surrogate}/gu, "\ufffd");
}

function oneOf<Known extends string>(known: readonly Known[], value: string | null): Known | undefined {
  return known.find((one) => one === value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
