import { siteTag } from "@/core/story/page-tags";
import { newsroomStore } from "@/db/newsroom-store";
import type { Reader } from "@/db/store";
import { pressShop } from "@/press/newsroom-press";

/** Asks the store for what a public page shows, and marks the page so that it is taken away when one of these tags changes. */
export async function readTagged<T>(tags: readonly string[], ask: (reader: Reader) => Promise<T>): Promise<T> {
  tagPage([siteTag, ...tags]);
  return (await newsroomStore()).read(ask);
}

/** Marks the page with tags that are known only once something was read: what it shows changes with these as well. */
export function tagPage(tags: readonly string[]): void {
  const run = pressShop().runs.getStore();
  for (const tag of tags) run?.tags.add(tag);
}
