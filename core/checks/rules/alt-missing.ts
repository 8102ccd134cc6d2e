import { listFigures } from "../../story/body-text";
import { type Check, spotWhen } from "../check";

/** A figure tells those who cannot see it what is there. */
export const altMissing: Check = {
  id: "alt_missing",
  version: 1,
  severity: "block",
  find: ({ body }) => listFigures(body).flatMap(({ attrs }, at) => spotWhen(!attrs.alt, `figures.${at}.alt`)),
};
