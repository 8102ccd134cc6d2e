import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "./network-of";

/** How many answers of the public API one address gets in a minute. */
export const allowance = { requests: 120, seconds: 60 } as const;

const shelf = Symbol.for("imprimatur.allowance");
type Holder = { [shelf]?: RateLimiterMemory };

/** Counts one request of an address. Returns how many seconds it has to wait when its minute is used up. */
export async function spendRequest(address: string): Promise<number | undefined> {
  try {
    await limiter().consume(networkOf(address));
    return undefined;
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent;
    return Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
  }
}

// Next loads a module several times in a process; the counts are one.
function limiter(): RateLimiterMemory {
  const holder = globalThis as Holder;
  holder[shelf] ??= new RateLimiterMemory({ points: allowance.requests, duration: allowance.seconds });
  return holder[shelf];
}
