import { listFigures } from "../../story/body-text";
import { type Check, spotWhen } from "../check";

/**
 * Whoever is named under a photo stands in the byline too: rule 3 looks there for the people who may not sign, and a
 * photographer named nowhere else would go unseen.
 */
export const photographerUncredited: Check = {
  id: "photographer_uncredited",
  version: 1,
  severity: "block",
  find: ({ body, credits }) => {
    const named = new Set(credits.filter(({ role }) => role === "photo").map(({ name }) => name));
    return listFigures(body).flatMap(({ attrs: { photographer } }, at) =>
      spotWhen(
        photographer !== "" && !namesOf(photographer).every((name) => named.has(name)),
        `figures.${at}.photographer`,
      ),
    );
  },
};

/** One photographer, or several with a comma or 、 between them. */
function namesOf(photographer: string): string[] {
  return photographer
    .split(/[、,，;；]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
