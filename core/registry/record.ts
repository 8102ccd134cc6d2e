import { z } from "zod";
import { cleanLine, line, prose } from "../story/clean-text";
import { day, slug } from "../story/story-content";

/** As many posts as one person may have on record. */
export const mostPosts = 40;

/** A post with its unit, from one day to another, both included; an open end has no day. */
export const postRecord = z
  .strictObject({
    zh: line(120),
    en: line(200),
    unitZh: line(200),
    unitEn: line(200),
    department: slug.nullable(),
    from: day.nullable(),
    until: day.nullable(),
  })
  .refine(({ from, until }) => !from || !until || from <= until, { path: ["until"], error: "before_start" });
export type PostRecord = z.infer<typeof postRecord>;

/** Somebody of the registry: the approved forms of the name, and the posts, the one to print first at the head. */
export const personRecord = z
  .strictObject({
    zh: line(60),
    en: line(120),
    note: prose(500),
    posts: z.array(postRecord).max(mostPosts, "too_many"),
  })
  .refine(({ zh, en }) => zh || en, { path: ["zh"], error: "missing" });
export type PersonRecord = z.infer<typeof personRecord>;

/** A term in its approved forms, and the forms it stands for. */
export const termRecord = z
  .strictObject({
    zh: line(120),
    en: line(200),
    avoid: z
      .array(line(200))
      .max(30, "too_many")
      .transform((forms) => [...new Set(forms.filter(Boolean))]),
    note: prose(500),
  })
  .refine(({ zh, en }) => zh || en, { path: ["zh"], error: "missing" })
  .refine(({ zh, en, avoid }) => !avoid.some((form) => form === zh || form === en), {
    path: ["avoid"],
    error: "avoids_itself",
  });
export type TermRecord = z.infer<typeof termRecord>;

/** Forms to avoid as one text: divided by semicolons or line ends, Chinese signs included. */
export function splitForms(text: string): string[] {
  return text
    .split(/[;；|\n]/)
    .map(cleanLine)
    .filter(Boolean);
}

/** A reason of the list that auditors choose from; both forms, because each person reads it in their own language. */
export const reasonRecord = z.strictObject({ zh: needed(120), en: needed(200) });
export type ReasonRecord = z.infer<typeof reasonRecord>;

function needed(max: number) {
  return line(max).refine((words) => words !== "", "missing_form");
}
