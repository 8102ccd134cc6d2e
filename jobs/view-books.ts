import { addViews } from "@/commands/add-views";
import type { ViewCounter } from "@/core/site/views";
import type { Store } from "@/db/store";

type Works = {
  store: Store;
  views: ViewCounter;
  /** More views of these stories are written down. Told from time to time, for their pages are then made anew. */
  onCounted: (slugs: string[]) => void;
  onFailure: (problem: unknown) => void;
};

/** How often counted views are written down, in milliseconds, and after how many times it is told of which stories. */
const pace = 30_000;
const tellEvery = 6;
/** How many are written down in one transaction. */
const together = 500;

/** Writes down from time to time, and once more at the end, what was counted: never while a reader waits. */
export function startViewBooks(works: Works) {
  let writing: Promise<void> = Promise.resolve();
  const counted = new Set<string>();
  let looks = 0;
  const write = () => {
    writing = writing.then(() => writeDown(works, counted));
    return writing;
  };
  const look = async () => {
    await write();
    looks += 1;
    if (looks % tellEvery > 0 || counted.size === 0) return;
    works.onCounted([...counted]);
    counted.clear();
  };
  const timer = setInterval(() => void look(), pace);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await write();
    },
  };
}

async function writeDown({ store, views, onFailure }: Works, counted: Set<string>): Promise<void> {
  const counts = views.take();
  for (let at = 0; at < counts.length; at += together) {
    const some = counts.slice(at, at + together);
    try {
      await addViews(store, some);
      for (const { slug } of some) counted.add(slug);
    } catch (problem) {
      views.putBack(some);
      onFailure(problem);
    }
  }
}
