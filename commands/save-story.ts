import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";
import { type HandedIn, type Written, writeText } from "./write-text";

/** Saves a reporter's text as the next revision (PRODUCT.md, rules 2 and 4). */
export async function saveStory(store: Store, viewer: Viewer, input: HandedIn, now: Date): Promise<Result<Written>> {
  return writeText(store, viewer, "save", input, now);
}
