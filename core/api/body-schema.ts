import { z } from "zod";
import { photoHash, type Block } from "../story/document";

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: z.string() }) }),
]);

export const inlineSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string(), marks: z.array(mark).optional() }),
  z.object({ type: z.literal("hardBreak") }),
]);

export const figureSchema = z.object({
  type: z.literal("figure"),
  attrs: z.object({
    photo: photoHash.nullable(),
    caption: z.string(),
    alt: z.string(),
    photographer: z.string(),
    focus: z
      .object({ x: z.int(), y: z.int() })
      .optional()
      .describe("What stays in the picture where it is cropped, in percents from the left and the top."),
  }),
});

const inlines = z.array(inlineSchema).optional();
const blocks: z.ZodType<Block[]> = z.lazy(() => z.array(blockSchema));
const listEntry = z.object({ type: z.literal("listItem"), content: blocks });
const cell = z.object({ type: z.enum(["tableCell", "tableHeader"]), content: blocks });
const row = z.object({ type: z.literal("tableRow"), content: z.array(cell) });

/** One block of a body as the API gives it: the shapes of core/story/document.ts without what reads and cleans them. */
export const blockSchema: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("paragraph"), content: inlines }),
    z.object({
      type: z.literal("heading"),
      attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
      content: inlines,
    }),
    z.object({ type: z.literal("horizontalRule") }),
    figureSchema,
    z.object({ type: z.enum(["bulletList", "orderedList"]), content: z.array(listEntry) }),
    z.object({ type: z.literal("blockquote"), content: blocks }),
    z.object({ type: z.literal("table"), content: z.array(row) }),
  ]),
);

export const bodySchema = z.object({ type: z.literal("doc"), content: z.array(blockSchema) });
