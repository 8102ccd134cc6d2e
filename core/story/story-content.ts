import { z } from "zod";
import { line, prose } from "./clean-text";
import { storyBody } from "./document";
import { fieldLimits } from "./field-limits";

export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

export const creditRoles = ["text", "translation", "editing", "photo"] as const;
export type CreditRole = (typeof creditRoles)[number];

/** One name in the byline: role, printed name and unit, and the account it belongs to, if it is somebody of this newsroom. */
export const credit = z.strictObject({
  role: z.enum(creditRoles),
  name: line(120),
  unit: line(200),
  account: z.string().max(64).nullable(),
});
export type Credit = z.infer<typeof credit>;

/** What the reporter declares before the first audit: whose work it is, that it holds no secret, that leaders named in it agreed. */
export const declarations = z.strictObject({
  origin: z.enum(["own", "repost"]).nullable(),
  repostedFrom: line(300),
  unclassified: z.boolean(),
  leadersAgreed: z.boolean(),
});

/** A slug: lower-case Latin letters and digits in groups joined by single hyphens, at most 100 characters. */
export const slug = z
  .string()
  .max(100, "too_long")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "bad_slug");

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z.iso.date("bad_date");

/**
 * Everything of a story that its writers decide: the fields a reader sees, the credits, the declarations the auditors rely
 * on and the body. This is what a revision freezes, what its hash covers and what a sign-off binds (PRODUCT.md, rule 2).
 */
export const storyContent = z.strictObject({
  language: z.enum(languages),
  column: slug,
  department: slug,
  slug,
  title: line(fieldLimits.title),
  kicker: line(fieldLimits.kicker),
  summary: prose(fieldLimits.summary),
  source: line(fieldLimits.source),
  author: line(fieldLimits.author),
  seniorEditor: line(fieldLimits.seniorEditor),
  eventDate: day.nullable(),
  tags: z
    .array(line(40))
    .max(20, "too_many")
    .transform((tags) => [...new Set(tags.filter(Boolean))]),
  credits: z.array(credit).max(60, "too_many"),
  declarations,
  correctionNote: prose(fieldLimits.correctionNote),
  body: storyBody,
});
export type StoryContent = z.infer<typeof storyContent>;

/** A story with nothing in it yet. */
export function emptyStory(
  start: Pick<StoryContent, "language" | "column" | "department" | "slug"> & Partial<StoryContent>,
): StoryContent {
  return {
    title: "",
    kicker: "",
    summary: "",
    source: "",
    author: "",
    seniorEditor: "",
    eventDate: null,
    tags: [],
    credits: [],
    declarations: { origin: null, repostedFrom: "", unclassified: false, leadersAgreed: false },
    correctionNote: "",
    body: { type: "doc", content: [{ type: "paragraph" }] },
    ...start,
  };
}
