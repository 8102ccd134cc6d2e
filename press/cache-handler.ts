import { pressShop, type Run } from "./newsroom-press";
import { plainPage } from "./plain-page";

type Entry = { kind: string; html?: unknown; status?: number; headers?: Record<string, unknown> } | null;

/**
 * Next's cache, as its `cacheHandler`. Nothing is ever found here: pages are answered from the press before Next is asked, and
 * data is read anew, so that no copy of it can outlive a change. Finished pages of the site go to press.
 */
export default class PressCacheHandler {
  /** Next looks here just before it begins to render; from this moment on the page is made of this edition's data. */
  get(name: string): Promise<null> {
    const { press, runs } = pressShop();
    const run = runs.getStore();
    if (run && isOf(run, name)) run.edition ??= press?.edition();
    return Promise.resolve(null);
  }

  async set(name: string, entry: Entry): Promise<void> {
    const { press, runs } = pressShop();
    const run = runs.getStore();
    if (!press || !run?.mayBePressed || run.edition === undefined || !isOf(run, name)) return;
    if (entry?.kind !== "APP_PAGE" || typeof entry.html !== "string" || (entry.status ?? 200) !== 200) return;
    const tags = tagsOf(entry);
    // Without a tag of ours nothing could ever take the page away again.
    if (tags.length === 0) return;
    const html = plainPage(entry.html);
    run.print = await press.print({ address: run.address, html, tags, edition: run.edition });
  }

  revalidateTag(tags: string | string[]): Promise<void> {
    pressShop().press?.takeAway([tags].flat());
    return Promise.resolve();
  }

  resetRequestCache(): void {
    // Nothing is kept for one request.
  }
}

// A name ends in the path of the page: /route-cache/APP_PAGE/<hash of the route>/$/en/news/slug.
function isOf(run: Run, name: string): boolean {
  return name.endsWith(`/$${run.address}`);
}

function tagsOf(entry: NonNullable<Entry>): string[] {
  const tags = entry.headers?.["x-next-cache-tags"];
  return typeof tags === "string" ? tags.split(",").filter((tag) => tag && !tag.startsWith("_N_T_")) : [];
}
