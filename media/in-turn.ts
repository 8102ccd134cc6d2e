const door = Symbol.for("imprimatur.photos.last");
type Door = { [door]?: Promise<unknown> };

/**
 * Runs photo work one piece at a time in this process. The largest photo allowed needs some hundred megabytes while it is
 * open; seven at once, dropped by one reporter, must not need seven times that.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const house = globalThis as Door;
  const turn = (house[door] ?? Promise.resolve()).then(work);
  house[door] = turn.catch(() => undefined);
  return turn;
}
