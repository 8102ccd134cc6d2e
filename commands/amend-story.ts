import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { type HandedIn, type Written, writeText } from "./write-text";

/** Writes an auditor's own change in the auditor's name; every audit signs anew (PRODUCT.md, rule 6). */
export async function amendStory(store: Store, viewer: Viewer, input: HandedIn, now: Date): Promise<Result<Written>> {
  return writeText(store, viewer, "amend", input, now);
}
