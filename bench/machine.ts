import { createHash } from "node:crypto";
import { type Figure, grown, percentile } from "./measure";

const block = Buffer.alloc(1 << 20, "imprimatur");

/**
 * The same piece of work, done beside what is measured: what it takes more than at its best, the machine took for others. Limits in
 * milliseconds say something about the newsroom only where this stays small.
 */
export function watchMachine(): { work: () => void; figure: (size: string) => Figure } {
  const times: number[] = [];
  return {
    work() {
      const begun = performance.now();
      createHash("sha256").update(block).digest();
      times.push(performance.now() - begun);
    },
    figure: (size) =>
      grown("this machine meanwhile, p99 against best", percentile(times, 0.99), Math.min(...times), "ms", size, 2),
  };
}
