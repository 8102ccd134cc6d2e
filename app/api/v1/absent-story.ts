import type { Published } from "@/db/queries/find-published-story";
import { problem } from "./answer";

/** Why a story cannot be given. What was never released does not exist (PRODUCT.md, rule 16). */
export function absentStory(standing: Exclude<Published["standing"], "live">) {
  if (standing === "withdrawn") return problem(410, "This story has been withdrawn.");
  if (standing === "withheld") return problem(503, "This story is withheld: what is stored is not what was signed.");
  return problem(404, "There is no story at this address.");
}
