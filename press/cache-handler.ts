import { pressShop } from "./newsroom-press";

/**
 * Next's cache, as its `cacheHandler`. Nothing is ever kept or found here: pages are answered from the press before Next is asked, and
 * data is read anew, so that no copy of it can outlive a change. What Next is told to make anew is taken from the press.
 */
export default class PressCacheHandler {
  get(): Promise<null> {
    return Promise.resolve(null);
  }

  set(): Promise<void> {
    return Promise.resolve();
  }

  revalidateTag(tags: string | string[]): Promise<void> {
    pressShop().press?.takeAway([tags].flat());
    return Promise.resolve();
  }

  resetRequestCache(): void {
    // Nothing is kept for one request.
  }
}
