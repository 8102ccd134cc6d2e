import { listFigures } from "../../story/body-text";
import { type Check, spotWhen } from "../check";

/** A figure says what it shows. */
export const captionMissing: Check = {
  id: "caption_missing",
  version: 1,
  severity: "block",
  find: ({ body }) => listFigures(body).flatMap(({ attrs }, at) => spotWhen(!attrs.caption, `figures.${at}.caption`)),
};
