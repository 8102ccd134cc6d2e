import { type Check, spotWhen } from "../check";

/** The reporter says whose work it is. */
export const originUndeclared: Check = {
  id: "origin_undeclared",
  version: 1,
  severity: "block",
  find: ({ declarations }) => spotWhen(declarations.origin === null, "declarations.origin"),
};
