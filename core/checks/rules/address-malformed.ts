import { slug } from "../../story/story-content";
import { type Check, spotWhen } from "../check";

/** The address of the page is one that every reader's browser takes. */
export const addressMalformed: Check = {
  id: "address_malformed",
  version: 1,
  severity: "block",
  find: (content) => spotWhen(!slug.safeParse(content.slug).success, "slug"),
};
