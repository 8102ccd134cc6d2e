const lanesKey = Symbol.for("imprimatur.intake.lanes");

/** How many are read at once, and how many may wait behind them. */
const side = 2;
const waiting = 12;

type Lanes = { busy: number; queue: (() => void)[] };

/** Runs work at most two at a time in this process; answers undefined at once when a dozen wait already. */
export async function inLane<T>(work: () => Promise<T>): Promise<T | undefined> {
  const house = globalThis as { [lanesKey]?: Lanes };
  const lanes = (house[lanesKey] ??= { busy: 0, queue: [] });
  if (lanes.busy >= side) {
    if (lanes.queue.length >= waiting) return undefined;
    await new Promise<void>((turn) => lanes.queue.push(turn));
  } else lanes.busy++;
  try {
    return await work();
  } finally {
    // Whoever waits longest takes the lane over, so that it never looks free in between.
    const next = lanes.queue.shift();
    if (next) next();
    else lanes.busy--;
  }
}
