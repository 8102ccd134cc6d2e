import { listFigures } from "../../story/body-text";
import { type Check, spotWhen } from "../check";

/** A photo is credited to somebody. */
export const photographerMissing: Check = {
  id: "photographer_missing",
  version: 1,
  severity: "block",
  find: ({ body }) =>
    listFigures(body).flatMap(({ attrs }, at) => spotWhen(!attrs.photographer, `figures.${at}.photographer`)),
};
