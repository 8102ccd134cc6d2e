import type { StoryBody } from "../story/document";
import type { CreditRole, Language } from "../story/story-content";
import type { Dropped } from "./incoming-page";

/** A field as read: `sure` is false where the page does not say it plainly; `quote` is the text it was read from. */
export type Read<T> = { value: T; sure: boolean; quote: string };

export type ReadCredit = { role: CreditRole; name: string; unit: string; sure: boolean };

/** An audit line of an old page: as printed, not verified here. Never a sign-off (PRODUCT.md, rule 15). */
export type PrintedAudit = { stage: "department" | "college"; name: string; unit: string };

/** What a page that came in says, field by field, for a person to confirm. */
export type Reading = {
  language: Language;
  title: Read<string>;
  kicker: Read<string>;
  source: Read<string>;
  author: Read<string>;
  seniorEditor: Read<string>;
  /** `YYYY-MM-DD`. */
  eventDate: Read<string | null>;
  releaseDate: Read<string | null>;
  credits: ReadCredit[];
  body: StoryBody;
  /** For each figure of the body in reading order: the key of the picture the file carried, or null. */
  pictures: (string | null)[];
  printedAudits: PrintedAudit[];
  dropped: Dropped[];
  /** Lines that begin like a field or a byline and were left in the text, because they read like sentences. */
  leftInText: string[];
};
