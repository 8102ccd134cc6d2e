import { type Check, spotWhen } from "../check";

/** A story has a title. */
export const titleMissing: Check = {
  id: "title_missing",
  version: 1,
  severity: "block",
  find: (content) => spotWhen(!content.title, "title"),
};
