import { z } from "zod";
import { languages, slug } from "../story/story-content";

const day = z.iso.date().refine((typed) => typed >= "1900-01-01" && typed < "2100-01-01");
const pageKey = z
  .string()
  .regex(/^\d{1,16}$/)
  .refine((typed) => Number.isSafeInteger(Number(typed)));

/** What a program may ask of the list of stories. Days are the college's, both ends included. */
export const askedStories = z.strictObject({
  language: z.enum(languages).optional().describe("Stories in this language; without it in both"),
  column: slug.optional().describe("Stories of this column, by its id"),
  department: slug.optional().describe("Stories of this department, by its id"),
  tag: z.string().min(1).max(40).optional().describe("Stories with this tag; cannot go with q"),
  q: z.string().min(1).max(200).optional().describe("Stories that hold every one of these words"),
  from: day.optional().describe("Released on this day of the college or later"),
  until: day.optional().describe("Released on this day of the college or earlier"),
  limit: z.int().min(1).max(100).default(20).describe("How many stories a page holds"),
  after: pageKey.optional().describe("The key of a next page, as `next` gives it"),
});
export type AskedStories = z.infer<typeof askedStories>;

export type ReadAsked = { ok: true; asked: AskedStories } | { ok: false; parameter: string; detail: string };

/** Reads the query of a list. Refuses, with its name, a parameter that nobody knows, that comes twice or that is wrong. */
export function readAskedStories(query: URLSearchParams): ReadAsked {
  const twice = [...query.keys()].find((name) => query.getAll(name).length > 1);
  if (twice !== undefined) return { ok: false, parameter: twice, detail: `"${twice}" may be given only once.` };
  const typed = Object.fromEntries(query);
  const limit = typed.limit !== undefined && /^\d+$/.test(typed.limit) ? { limit: Number(typed.limit) } : {};
  const parsed = askedStories.safeParse({ ...typed, ...limit });
  if (!parsed.success) return explain(parsed.error);
  const { tag, q, from, until } = parsed.data;
  if (tag !== undefined && q !== undefined) return { ok: false, parameter: "tag", detail: '"tag" cannot go with "q".' };
  if (from !== undefined && until !== undefined && until < from) {
    return { ok: false, parameter: "until", detail: '"until" is before "from".' };
  }
  return { ok: true, asked: parsed.data };
}

function explain({ issues: [issue] }: z.ZodError): ReadAsked {
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  if (unknown !== undefined) return { ok: false, parameter: unknown, detail: `"${unknown}" is not a parameter here.` };
  const parameter = String(issue?.path[0] ?? "");
  return { ok: false, parameter, detail: `"${parameter}" is not valid.` };
}
