import { type Check, spotWhen } from "../check";

/** The reporter declares that nothing in it is classified. */
export const secrecyUndeclared: Check = {
  id: "secrecy_undeclared",
  version: 1,
  severity: "block",
  find: ({ declarations }) => spotWhen(!declarations.unclassified, "declarations.unclassified"),
};
