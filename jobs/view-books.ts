import { addViews } from "@/commands/add-views";
import type { ViewCounter } from "@/core/site/views";
import { dayOf } from "@/core/month";
import type { Store } from "@/db/store";
import { timeZone } from "@/messages/time-zone";

type Works = {
  store: Store;
  views: ViewCounter;
  /** A day of the college is over, and its counts are written down. */
  onNewDay: () => void;
  onFailure: (problem: unknown) => void;
};

/** How often counted views are written down, in milliseconds, and how many in one transaction. */
const pace = 30_000;
const together = 500;

/** Writes down from time to time, and once more at the end, what was counted: never while a reader waits. */
export function startViewBooks(works: Works) {
  let writing: Promise<void> = Promise.resolve();
  let today = dayOf(new Date(), timeZone);
  const write = () => {
    writing = writing.then(() => writeDown(works));
    return writing;
  };
  const look = async () => {
    await write();
    const day = dayOf(new Date(), timeZone);
    if (day !== today) works.onNewDay();
    today = day;
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

async function writeDown({ store, views, onFailure }: Works): Promise<void> {
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
