import { unstable_cache } from "next/cache";
import { siteTag } from "@/core/story/page-tags";
import { newsroomStore } from "@/db/newsroom-store";
import type { Reader } from "@/db/store";

/** Asks the store for what a public page shows, and marks the page so that it is taken away when one of these tags changes. */
export function readTagged<T>(name: string[], tags: string[], ask: (reader: Reader) => Promise<T>): Promise<T> {
  const read = async () => (await newsroomStore()).read(ask);
  return unstable_cache(read, name, { tags: [siteTag, ...tags] })();
}
