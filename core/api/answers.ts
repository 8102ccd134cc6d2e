import { z } from "zod";
import { creditRoles, languages } from "../story/story-content";
import { bodySchema } from "./body-schema";

const address = z.string().regex(/^https?:\/\//);
const moment = z.iso.datetime().describe("ISO 8601, UTC");
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const language = z.enum(languages);
const named = z.object({ id: z.string(), zh: z.string(), en: z.string() });
const file = z.object({ address, width: z.int(), height: z.int(), type: z.string() });
const picture = z.object({ photo: hash, alt: z.string(), width: z.int(), height: z.int(), files: z.array(file) });

const listed = {
  id: z.string().regex(/^urn:uuid:/),
  slug: z.string(),
  language,
  title: z.string(),
  kicker: z.string(),
  summary: z.string(),
  column: named,
  department: named,
  releasedAt: moment,
  correctedAt: moment.nullable(),
  page: address.describe("The page that readers see"),
  self: address.describe("The whole story in this API"),
};

/** A story as lists give it. */
export const listedAnswer = z.object({ ...listed, picture: picture.nullable() });

/** A page of stories, newest first. */
export const storiesAnswer = z.object({
  stories: z.array(listedAnswer),
  next: address.nullable().describe("The next page; null on the last one"),
});

export const printedName = z.object({ name: z.string(), unit: z.string() });
const role = z.enum(["department_auditor", "college_auditor"]);
export const signOffAnswer = z.object({ role, stage: z.int(), zh: printedName, en: printedName, at: moment });

/** Everything a reader sees of a story. */
export const storyAnswer = z.object({
  ...listed,
  source: z.string(),
  author: z.string(),
  seniorEditor: z.string(),
  eventDate: z.iso.date().nullable(),
  tags: z.array(z.string()),
  credits: z.array(z.object({ role: z.enum(creditRoles), name: z.string(), unit: z.string() })),
  body: bodySchema,
  figures: z
    .array(picture.extend({ caption: z.string(), photographer: z.string() }))
    .describe("The photos of the body in reading order, with their files"),
  signOffs: z.array(signOffAnswer.extend({ line: z.string().describe("The audit line as it is printed") })),
  legacy: z
    .object({ audits: z.array(z.object({ stage: z.string(), name: z.string(), unit: z.string() })) })
    .nullable()
    .describe("For a story of an older site: its audit lines as printed there, which nothing here vouches for"),
  corrections: z.array(z.object({ note: z.string(), at: moment })),
  translation: z.object({ language, title: z.string(), page: address, self: address }).nullable(),
  revision: z.int(),
  hash: hash.describe("SHA-256 of the package that was signed"),
  verification: address.describe("The public record of this hash"),
});

/** The public record of the hash that readers see now. */
export const verificationAnswer = z.object({
  hash,
  package: z.string().describe("The signed text: its SHA-256 is the hash"),
  title: z.string(),
  slug: z.string(),
  language,
  revision: z.int(),
  released: z.object({ number: z.int(), at: moment, note: z.string() }),
  now: z.enum(["live", "replaced", "withdrawn", "altered"]),
  legacy: z.boolean().describe("Whether it was printed by an older site, without signatures that can be checked"),
  signOffs: z.array(signOffAnswer),
  entries: z.array(
    z.object({
      ...{ seq: z.int(), at: moment, act: z.string(), prev: z.string(), hash: z.string() },
      by: z.object({ zh: z.string(), en: z.string() }).optional().describe("Who withdrew the story"),
    }),
  ),
  head: z.object({ seq: z.int(), hash: z.string(), key: z.string(), signature: z.string() }).nullable(),
  publicKey: z.string().describe("The Ed25519 key that checks the head, as SPKI PEM"),
});

/** What went wrong (RFC 9457). */
export const problemAnswer = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameter: z.string().optional().describe("The parameter of the address that is wrong"),
});

export type ListedAnswer = z.infer<typeof listedAnswer>;
export type StoriesAnswer = z.infer<typeof storiesAnswer>;
export type StoryAnswer = z.infer<typeof storyAnswer>;
export type VerificationAnswer = z.infer<typeof verificationAnswer>;
export type ProblemAnswer = z.infer<typeof problemAnswer>;
