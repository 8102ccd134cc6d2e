import { cache } from "react";
import { findCollege } from "@/db/queries/find-college";
import { readTagged } from "./read-tagged";

/** The college as every public page names it, read once a rendering. */
export const loadCollege = cache(() => readTagged([], findCollege));
