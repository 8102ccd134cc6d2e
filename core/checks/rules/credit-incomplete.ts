import { type Check, spotWhen } from "../check";

/** A name in the byline stands with its unit. */
export const creditIncomplete: Check = {
  id: "credit_incomplete",
  version: 1,
  severity: "block",
  find: ({ credits }) => credits.flatMap(({ name, unit }, at) => spotWhen(!name || !unit, `credits.${at}`)),
};
