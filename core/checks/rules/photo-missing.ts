import { listFigures } from "../../story/body-text";
import { type Check, spotWhen } from "../check";

/** A figure has its photo. */
export const photoMissing: Check = {
  id: "photo_missing",
  version: 1,
  severity: "block",
  find: ({ body }) => listFigures(body).flatMap(({ attrs }, at) => spotWhen(!attrs.photo, `figures.${at}.photo`)),
};
