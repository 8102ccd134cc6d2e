import type { Language } from "../story/story-content";

/** A picture that goes with a story: its absolute address, media type, length in bytes and words. */
export type FeedPicture = { address: string; type: string; bytes: number; alt: string };

/** A story as feeds tell of it. Times are ISO 8601 in UTC, addresses absolute. */
export type FeedEntry = {
  /** The same for good, whatever becomes of the story's address. */
  id: string;
  address: string;
  title: string;
  summary: string;
  authors: string[];
  categories: string[];
  releasedAt: string;
  correctedAt: string | null;
  /** What was corrected and when, a sentence each. */
  corrections: string[];
  picture: FeedPicture | null;
};

export const feedForms = ["atom", "rss", "json"] as const;
export type FeedForm = (typeof feedForms)[number];

/** The newest stories of the site, of a column or of a department, newest first. */
export type Feed = {
  title: string;
  description: string;
  /** The page whose stories these are. */
  home: string;
  addresses: Record<FeedForm, string>;
  publisher: string;
  language: Language;
  entries: FeedEntry[];
};

/** The last change of a story that readers can see. */
export function updatedAt({ releasedAt, correctedAt }: Pick<FeedEntry, "releasedAt" | "correctedAt">): string {
  return correctedAt ?? releasedAt;
}

/** The last change of any story of the feed; the beginning of time for a feed without stories. */
export function feedUpdatedAt({ entries }: Feed): string {
  return entries.map(updatedAt).reduce((last, next) => (next > last ? next : last), new Date(0).toISOString());
}

/** The summary, and what was corrected below it. */
export function feedText({ summary, corrections }: FeedEntry): string {
  return [summary, ...corrections].filter(Boolean).join("\n\n");
}

/** The language as feeds and pages name it (RFC 5646). */
export const languageTag = { zh: "zh-CN", en: "en" } as const satisfies Record<Language, string>;
