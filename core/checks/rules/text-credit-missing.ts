import { type Check, spotWhen } from "../check";

/** Somebody is named for the text. */
export const textCreditMissing: Check = {
  id: "text_credit_missing",
  version: 1,
  severity: "block",
  find: ({ credits }) => spotWhen(!credits.some((credit) => credit.role === "text"), "credits"),
};
