import type { SiteSettings } from "../site/site-settings";
import type { Stage } from "../workflow/standing";
import type { PhotoFiles } from "./photo-files";
import type { Language, StoryContent } from "./story-content";

export type Named = { id: string; zh: string; en: string };

/** The college as every public page names it: itself, its columns and departments in their order, and its site. */
export type College = {
  name: { zh: string; en: string };
  columns: Named[];
  departments: Named[];
  site: SiteSettings;
};

/** One signature under a published revision, as it is printed. Times are ISO 8601 in UTC. */
export type PrintedSignOff = {
  role: Stage["role"];
  stage: number;
  zh: { name: string; unit: string };
  en: { name: string; unit: string };
  at: string;
};

/** An audit line as an old page printed it: words somebody else put there, which nothing here vouches for. */
export type OldAuditLine = { stage: string; name: string; unit: string };

/** A story as readers see it. Times are ISO 8601 in UTC; `place` is its place in print. */
export type PublishedStory = {
  id: string;
  place: number;
  content: StoryContent;
  revision: number;
  hash: string;
  releasedAt: string;
  correctedAt: string | null;
  corrections: { note: string; at: string }[];
  signOffs: PrintedSignOff[];
  /** What came over from an older site and was never signed here: the audit lines as that site printed them. */
  legacy: { audits: OldAuditLine[] } | null;
};

/** A story another story's page leads on to. */
export type LinkedStory = { slug: string; title: string; language: Language; releasedAt: string };

/** What stands around a story: its neighbours in the column, what shares a tag with it, and the same story in the other language. */
export type StoryAround = {
  older?: LinkedStory;
  newer?: LinkedStory;
  related: LinkedStory[];
  translation?: LinkedStory;
};

/** A live story as lists of the site show it. Times are ISO 8601 in UTC; `place` is its place in print. */
export type ListedStory = {
  story: string;
  slug: string;
  language: Language;
  column: string;
  department: string;
  title: string;
  kicker: string;
  summary: string;
  releasedAt: string;
  correctedAt: string | null;
  place: number;
  photo: { hash: string; alt: string; files: PhotoFiles } | null;
};

export type ListedPage = { stories: ListedStory[]; older: string | null };

/** What can be said in public of one released hash. Times are ISO 8601 in UTC. */
export type Verification = {
  hash: string;
  package: string;
  title: string;
  slug: string;
  language: Language;
  revision: number;
  released: { number: number; at: string; note: string };
  /** What readers see now, what a correction replaced, what was withdrawn, or a stored text that no longer has this hash. */
  now: "live" | "replaced" | "withdrawn" | "altered";
  signOffs: PrintedSignOff[];
  /** True for what an older site had printed: it came over as it was, and nobody signed it here. */
  legacy: boolean;
  /** What the ledger holds of this hash becoming public, and of its withdrawal: `by` says who withdrew it. */
  entries: { seq: number; at: string; act: string; prev: string; hash: string; by?: { zh: string; en: string } }[];
  head: { seq: number; hash: string; key: string; signature: string } | null;
};
