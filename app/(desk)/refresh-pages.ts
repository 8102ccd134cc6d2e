import { revalidateTag } from "next/cache";

/** Takes the public pages with these tags away at once, so that the next reader gets them anew. Only within a request. */
export function refreshPages(tags: readonly string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
}
