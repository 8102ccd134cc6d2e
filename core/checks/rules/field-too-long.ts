import { fieldLimits } from "../../story/field-limits";
import { type Check, spotWhen } from "../check";

/** Every field keeps within what a page, a list and a form can hold. */
export const fieldTooLong: Check = {
  id: "field_too_long",
  version: 1,
  severity: "block",
  find: (content) =>
    (Object.keys(fieldLimits) as (keyof typeof fieldLimits)[]).flatMap((field) =>
      spotWhen(content[field].length > fieldLimits[field], field),
    ),
};
