import { findCollege } from "@/db/queries/find-college";
import { readTagged } from "./read-tagged";

/** The college as every public page names it. */
export function loadCollege() {
  return readTagged(["college"], [], findCollege);
}
