/** A page to press, and how many times it may still be tried. */
export type Wanted = { address: string; left: number };

/** How far a walk through the whole site is. */
export type Walk = { going: boolean; looked: number; urgent: number; since: Date };

/** How long a change is left to settle before its pages are pressed, in milliseconds. */
const settling = 300;
/** A page that changes whenever it is rendered is left to the next reader after this many times. */
const attempts = 4;

/** What the press has to do: pages wanted out of turn, and behind them a walk through the whole site. */
export function openPageQueue(listAddresses: () => AsyncIterable<string>) {
  const urgent = new Map<string, number>();
  const sleepers = new Set<() => void>();
  let walk: { steps?: AsyncIterator<string>; looked: number; since: Date };
  let changedAt = 0;

  const wake = () => {
    for (const rise of sleepers) rise();
  };
  const begin = () => {
    walk = { steps: listAddresses()[Symbol.asyncIterator](), looked: 0, since: new Date() };
    wake();
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
    wake,
    /** Wants these pages out of turn, once the change is settled. */
    hurry(addresses: readonly string[]) {
      for (const address of addresses) urgent.set(address, attempts);
      changedAt = Date.now();
      wake();
    },
    again: ({ address, left }: Wanted) => left > 1 && urgent.set(address, left - 1),
    take: async () => takeUrgent() ?? (await takeStep()),
    /** Waits until there may be something to take. */
    rest: () =>
      new Promise<void>((resolve) => {
        // The whole site may have been wanted while the last page was looked for.
        if (walk.steps) {
          resolve();
          return;
        }
        const rise = () => {
          clearTimeout(alarm);
          sleepers.delete(rise);
          resolve();
        };
        const alarm = urgent.size > 0 ? setTimeout(rise, settling) : undefined;
        sleepers.add(rise);
      }),
    walk: (): Walk => ({
      ...{ going: walk.steps !== undefined, looked: walk.looked },
      ...{ urgent: urgent.size, since: walk.since },
    }),
  };
}
