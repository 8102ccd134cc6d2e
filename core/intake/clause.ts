import type { CreditRole } from "../story/story-content";

/** What people of a byline did; "senior" is the senior editor, "audit" whoever looked at the page before it went out. */
export type BylineRole = CreditRole | "senior" | "audit";

/** One part of a byline: roles, the words that name the people, and how plainly the role is marked. */
export type Clause = { roles: BylineRole[]; people: string; mark: "by" | "sign" | "space" };
