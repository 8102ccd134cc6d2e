import { setTimeout as wait } from "node:timers/promises";
import { siteTag } from "@/core/story/page-tags";
import { type AheadProgress, openPageQueue, type Wanted } from "./page-queue";
import type { Press } from "./press";
import type { SitePage } from "./site-page";

type AheadWorks = {
  press: Press;
  render: (address: string) => Promise<SitePage>;
  /** Every address worth pressing, those most read first; asked anew when the whole site changed its dress. */
  listAddresses: () => AsyncIterable<string>;
  /** Addresses that a change with these tags brought into being. */
  newAddresses: (tags: readonly string[]) => string[];
  /** True while somebody waits for an answer. */
  isBusy: () => boolean;
  onFailure: (problem: unknown, address: string) => void;
};

export type PressAhead = { progress: () => AheadProgress; stop: () => Promise<void> };

/** The longest a page lets people at work go first, in milliseconds. */
const patience = 200;
/** While one page is rendered, others are being compressed and written. */
const together = 4;

/**
 * Presses pages before anybody asks for them: the whole site from the front page on after a start and whenever its dress changes,
 * and what a release or correction took away shortly after it.
 */
export function startPressAhead(works: AheadWorks): PressAhead {
  const { press, isBusy, newAddresses } = works;
  const queue = openPageQueue(works.listAddresses);
  const state = { stopped: false };

  press.onChange(({ addresses, tags }) => {
    if (tags.includes(siteTag)) queue.begin();
    else queue.hurry([...newAddresses(tags), ...addresses]);
  });

  const pressNext = async (next: Wanted) => {
    if (press.has(next.address)) return;
    await letOthersGoFirst(isBusy);
    if (await pressOne(works, next.address)) queue.again(next);
  };
  const isOpen = () => !state.stopped;
  const work = async () => {
    while (isOpen()) {
      const next = await queue.take();
      if (next) await pressNext(next);
      else if (isOpen()) await queue.rest();
    }
  };

  const workers = Array.from({ length: together }, work);
  return {
    progress: () => ({ ...queue.walk(), pressed: press.count() }),
    async stop() {
      state.stopped = true;
      queue.wake();
      await Promise.all(workers);
    },
  };
}

/** True when the page should be tried again: something changed while it was rendered. */
async function pressOne({ press, render, onFailure }: AheadWorks, address: string): Promise<boolean> {
  try {
    const { status, pressed, kept } = await render(address);
    if (status !== 200) press.drop(address);
    return status === 200 && !pressed && !kept;
  } catch (problem) {
    onFailure(problem, address);
    return false;
  }
}

async function letOthersGoFirst(isBusy: () => boolean): Promise<void> {
  const until = Date.now() + patience;
  while (isBusy() && Date.now() < until) await wait(5);
}
