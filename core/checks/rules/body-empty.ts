import { bodyText } from "../../story/body-text";
import { type Check, spotWhen } from "../check";

/** A story has a text. */
export const bodyEmpty: Check = {
  id: "body_empty",
  version: 1,
  severity: "block",
  find: ({ body }) => spotWhen(!bodyText(body).trim(), "body"),
};
