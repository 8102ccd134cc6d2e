import { addViews } from "@/commands/add-views";
import type { ViewCounter } from "@/core/site/views";
import type { Store } from "@/db/store";

/** How often counted views are written down, in milliseconds, and how many in one transaction. */
const pace = 30_000;
const together = 500;

/** Writes down from time to time, and once more at the end, what was counted: never while a reader waits. */
export function startViewBooks(works: { store: Store; views: ViewCounter; onFailure: (problem: unknown) => void }) {
  let writing: Promise<void> = Promise.resolve();
  const write = () => {
    writing = writing.then(() => writeDown(works));
    return writing;
  };
  const timer = setInterval(() => void write(), pace);
  timer.unref();
  return {
    write,
    async stop() {
      clearInterval(timer);
      await write();
    },
  };
}

async function writeDown({ store, views, onFailure }: Parameters<typeof startViewBooks>[0]): Promise<void> {
  const counts = views.take();
  for (let at = 0; at < counts.length; at += together) {
    const some = counts.slice(at, at + together);
    try {
      await addViews(store, some);
    } catch (problem) {
      views.putBack(some);
      onFailure(problem);
    }
  }
}
