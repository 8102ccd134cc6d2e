import { bodyText, countNodes } from "../../story/body-text";
import { bodyLimits } from "../../story/document";
import { type Check, spotWhen } from "../check";

/** A text keeps within what the newsroom can hold and compare (PRODUCT.md, "A story"). */
export const bodyTooLong: Check = {
  id: "body_too_long",
  version: 1,
  severity: "block",
  find: ({ body }) => spotWhen(bodyText(body).length > bodyLimits.text || countNodes(body) > bodyLimits.nodes, "body"),
};
