import { unstable_cache } from "next/cache";
import { siteTag } from "@/core/story/page-tags";
import { newsroomStore } from "@/db/newsroom-store";
import type { Reader } from "@/db/store";

/** Asks the store for what a public page shows, and marks the page so that it is taken away when one of these tags changes. */
export function readTagged<T>(name: string[], tags: string[], ask: (reader: Reader) => Promise<T>): Promise<T> {
  const read = async () => (await newsroomStore()).read(ask);
  return unstable_cache(read, name, { tags: [siteTag, ...tags] })();
}

/** Marks the page with tags that are known only once something was read: what it shows changes with these as well. */
export async function tagPage(tags: string[]): Promise<void> {
  if (tags.length > 0) await unstable_cache(() => Promise.resolve(tags), ["tags", ...tags], { tags })();
}
