import type { Language } from "./story/story-content";
import type { Actor } from "./workflow/standing";

/** The signed-in person: what the rules ask of them, and what the desk shows of them. */
export type Viewer = Actor & {
  username: string;
  zh: string;
  en: string;
  /** The home department's id. */
  department: string;
  language: Language;
};
