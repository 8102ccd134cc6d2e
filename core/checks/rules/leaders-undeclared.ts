import { type Check, spotWhen } from "../check";

/** The reporter declares that the leaders named in it have agreed. */
export const leadersUndeclared: Check = {
  id: "leaders_undeclared",
  version: 1,
  severity: "block",
  find: ({ declarations }) => spotWhen(!declarations.leadersAgreed, "declarations.leadersAgreed"),
};
