import { openStory } from "@/app/open-story";
import type { Store } from "@/db/store";
import { problem } from "./answer";

export const noStory = problem(404, "There is no story at this address.");

/** The live story of an address, or why it cannot be given. What was never released does not exist (PRODUCT.md, rule 16). */
export async function storyAt(store: Store, slug: string, now: Date) {
  const found = await openStory(store, slug, now);
  if (found.standing === "live") return { ok: true, story: found.story } as const;
  if (found.standing === "withdrawn") return problem(410, "This story has been withdrawn.");
  if (found.standing === "withheld")
    return problem(503, "This story is withheld: what is stored is not what was signed.");
  return noStory;
}
