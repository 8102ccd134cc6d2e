import { type Check, spotWhen } from "../check";

/** Readers are told where a story comes from. */
export const sourceMissing: Check = {
  id: "source_missing",
  version: 1,
  severity: "block",
  find: (content) => spotWhen(!content.source, "source"),
};
