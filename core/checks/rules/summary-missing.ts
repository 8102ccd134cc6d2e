import { type Check, spotWhen } from "../check";

/** Lists and shared links show the summary; without one they show the first words of the text. */
export const summaryMissing: Check = {
  id: "summary_missing",
  version: 1,
  severity: "inform",
  find: ({ summary }) => spotWhen(!summary, "summary"),
};
