import { AsyncLocalStorage } from "node:async_hooks";
import type { PhotoLinks } from "./photo-links";
import type { AheadProgress } from "./page-queue";
import type { Press } from "./press";

/** One rendering of a site page, and the tags of what was read for it. */
export type Run = { tags: Set<string> };

type Shop = {
  press?: Press;
  photos?: PhotoLinks;
  ahead?: { progress: () => AheadProgress };
  runs: AsyncLocalStorage<Run>;
};

const key = Symbol.for("imprimatur.press");

/** The one press of this process. Next loads a module several times in a process, so it hangs on globalThis. */
export function pressShop(): Shop {
  const holder = globalThis as { [key]?: Shop };
  holder[key] ??= { runs: new AsyncLocalStorage<Run>() };
  return holder[key];
}
