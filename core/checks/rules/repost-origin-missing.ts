import { type Check, spotWhen } from "../check";

/** A repost names where it comes from. */
export const repostOriginMissing: Check = {
  id: "repost_origin_missing",
  version: 1,
  severity: "block",
  find: ({ declarations: { origin, repostedFrom } }) =>
    spotWhen(origin === "repost" && !repostedFrom, "declarations.repostedFrom"),
};
