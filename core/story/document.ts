import { z } from "zod";
import { cleanText, isWellFormed, line } from "./clean-text";

/** Limits of one body (PRODUCT.md, "A story"): nesting, nodes, characters of text. */
export const bodyLimits = { depth: 40, nodes: 20_000, text: 500_000 } as const;

const text = z.string().refine(isWellFormed, "broken_text").transform(cleanText);

export const photoHash = z.string().regex(/^[0-9a-f]{64}$/, "bad_photo");

const linkTarget = z.string().max(2000, "too_long").refine(isSafeLink, "bad_link");

const mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href: linkTarget }) }),
]);

const textNode = z.strictObject({ type: z.literal("text"), text, marks: z.array(mark).max(3).optional() });
const hardBreak = z.strictObject({ type: z.literal("hardBreak") });
const inline = z.discriminatedUnion("type", [textNode, hardBreak]);
/** Cleaning may leave a text empty, and the editor can hold no text without a character. */
const inlines = z
  .array(inline)
  .transform((nodes) => nodes.filter((node) => node.type !== "text" || node.text !== ""))
  .optional();

const percent = z.int().min(0).max(100);
/** What stays in the picture where it is cropped, in whole percents from the left and the top. Absent means the middle. */
const photoFocus = z.strictObject({ x: percent, y: percent });

const figure = z.strictObject({
  type: z.literal("figure"),
  attrs: z.strictObject({
    photo: photoHash.nullable(),
    caption: line(500),
    alt: line(500),
    photographer: line(120),
    focus: photoFocus.optional(),
  }),
});

const paragraph = z.strictObject({ type: z.literal("paragraph"), content: inlines });
const heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
});
const rule = z.strictObject({ type: z.literal("horizontalRule") });

export type Mark = z.infer<typeof mark>;
export type Inline = z.infer<typeof inline>;
export type Figure = z.infer<typeof figure>;
export type PhotoFocus = z.infer<typeof photoFocus>;
export type Paragraph = z.infer<typeof paragraph>;
export type ListItem = { type: "listItem"; content: Block[] };
export type TableCell = { type: "tableCell" | "tableHeader"; content: Block[] };
export type TableRow = { type: "tableRow"; content: TableCell[] };
export type Block =
  | Paragraph
  | z.infer<typeof heading>
  | z.infer<typeof rule>
  | Figure
  | { type: "bulletList" | "orderedList"; content: ListItem[] }
  | { type: "blockquote"; content: Block[] }
  | { type: "table"; content: TableRow[] };
export type StoryBody = { type: "doc"; content: Block[] };

const blocks: z.ZodType<Block[]> = z.lazy(() => z.array(block).min(1));
const listItem = z.strictObject({ type: z.literal("listItem"), content: blocks });
const tableCell = z.strictObject({ type: z.enum(["tableCell", "tableHeader"]), content: blocks });
const tableRow = z.strictObject({ type: z.literal("tableRow"), content: z.array(tableCell).min(1) });
const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("type", [
    paragraph,
    heading,
    rule,
    figure,
    z.strictObject({ type: z.enum(["bulletList", "orderedList"]), content: z.array(listItem).min(1) }),
    z.strictObject({ type: z.literal("blockquote"), content: blocks }),
    z.strictObject({ type: z.literal("table"), content: z.array(tableRow).min(1) }),
  ]),
);

/**
 * The typed body of a story, in ProseMirror's JSON shape. Unknown nodes, marks and attributes are refused; so is a body
 * over `bodyLimits`, measured without recursion before anything else reads it.
 */
export const storyBody: z.ZodType<StoryBody> = z
  .unknown()
  .superRefine((value, context) => {
    const over = findExcess(value);
    if (over) context.addIssue({ code: "custom", message: over, fatal: true });
    if (over) return z.NEVER;
  })
  .pipe(z.strictObject({ type: z.literal("doc"), content: z.array(block) }));

/** An address a reader may safely follow: http, https, mailto, or a path of this site. */
export function isSafeLink(href: string): boolean {
  // Browsers drop tabs and line ends from an address: what stands behind one may turn a path into another site.
  if (!isWellFormed(href) || /[\s\p{Cc}]/u.test(href)) return false;
  if (href.startsWith("/") && !href.startsWith("//") && !href.startsWith("/\\")) return true;
  try {
    return ["http:", "https:", "mailto:"].includes(new URL(href).protocol) && /^(https?:\/\/|mailto:)/i.test(href);
  } catch {
    return false;
  }
}

function findExcess(body: unknown): "too_deep" | "too_many_nodes" | "too_much_text" | undefined {
  let nodes = 0;
  let characters = 0;
  const open: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > bodyLimits.depth) return "too_deep";
    if (++nodes > bodyLimits.nodes) return "too_many_nodes";
    if ("text" in value && typeof value.text === "string") characters += lengthOf(value.text, characters);
    if (characters > bodyLimits.text) return "too_much_text";
    if ("content" in value && Array.isArray(value.content)) {
      for (const child of value.content) open.push({ value: child, depth: depth + 1 });
    }
  }
}

/** How long a text is once it is stored: NFC may lengthen it. What is over the limit already is not cleaned to be measured. */
function lengthOf(text: string, before: number): number {
  return before + text.length > bodyLimits.text ? text.length : Math.max(text.length, cleanText(text).length);
}
