/** A page to press, and how many times it may still be tried. */
export type Wanted = { address: string; left: number };

/** How far a walk through the whole site is, and when one last came to its end. */
export type Walk = { going: boolean; looked: number; urgent: number; finished: Date | null };

/** How far the press is, and how many pages are pressed. */
export type AheadProgress = Walk & { pressed: number };

/** How long a change is left to settle before its pages are pressed, in milliseconds. */
const settling = 300;
/** A page that changes whenever it is rendered is left to the next reader after this many times. */
const attempts = 4;

/** What the press has to do: pages wanted out of turn, and behind them a walk through the whole site. */
export function openPageQueue(listAddresses: () => AsyncIterable<string>) {
  const urgent = new Map<string, number>();
  const bell = hangBell();
  let walk: { steps?: AsyncIterator<string>; looked: number };
  let finished: Date | null = null;
  let changedAt = 0;

  const begin = () => {
    walk = { steps: listAddresses()[Symbol.asyncIterator](), looked: 0 };
    bell.ring();
  };
  const takeUrgent = (): Wanted | undefined => {
    const [first] = Date.now() - changedAt >= settling ? urgent : [];
    if (!first) return undefined;
    urgent.delete(first[0]);
    return { address: first[0], left: first[1] };
  };
  const takeStep = async (): Promise<Wanted | undefined> => {
    const own = walk;
    const step = await own.steps?.next();
    if (!step || step.done) {
      if (own.steps && own === walk) finished = new Date();
      own.steps = undefined;
      return undefined;
    }
    own.looked += 1;
    return { address: step.value, left: attempts };
  };

  begin();
  return {
    /** Walks through the whole site from its beginning. */
    begin,
    wake: bell.ring,
    /** Wants these pages out of turn, once the change is settled. */
    hurry(addresses: readonly string[]) {
      for (const address of addresses) urgent.set(address, attempts);
      changedAt = Date.now();
      bell.ring();
    },
    again: ({ address, left }: Wanted) => left > 1 && urgent.set(address, left - 1),
    take: async () => takeUrgent() ?? (await takeStep()),
    /** Waits until there may be something to take; not at all when the whole site was wanted meanwhile. */
    rest: () => (walk.steps ? Promise.resolve() : bell.sleep(urgent.size > 0 ? settling : undefined)),
    walk: (): Walk => ({
      ...{ going: walk.steps !== undefined, looked: walk.looked },
      ...{ urgent: urgent.size, finished },
    }),
  };
}

/** Wakes whoever sleeps, or each by itself after a time. */
function hangBell() {
  const sleepers = new Set<() => void>();
  return {
    ring: () => {
      for (const rise of [...sleepers]) rise();
    },
    sleep: (most: number | undefined) =>
      new Promise<void>((resolve) => {
        const rise = () => {
          clearTimeout(alarm);
          sleepers.delete(rise);
          resolve();
        };
        const alarm = most === undefined ? undefined : setTimeout(rise, most);
        sleepers.add(rise);
      }),
  };
}
