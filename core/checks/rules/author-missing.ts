import { type Check, spotWhen } from "../check";

/** Readers are told who wrote a story. */
export const authorMissing: Check = {
  id: "author_missing",
  version: 1,
  severity: "block",
  find: (content) => spotWhen(!content.author, "author"),
};
