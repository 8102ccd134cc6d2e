import type { Reader } from "../store";
import { findPublishedStory } from "./find-published-story";

/** How the public stands to a story's address, and for a withheld one which story and hash it is about. */
export type PageStanding =
  | { standing: "live" | "withdrawn" | "unknown" }
  | { standing: "withheld"; story: string; hash: string };

/** Whether the address of this slug shows a story, a notice or nothing, by the rules of publishing and without its content. */
export async function findPageStanding(reader: Reader, slug: string): Promise<PageStanding> {
  const found = await findPublishedStory(reader, slug);
  return found.standing === "withheld" ? found : { standing: found.standing };
}
