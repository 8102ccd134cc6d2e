import { createHash } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { networkOf } from "./network-of";

const minute = 60;
const quarter = 15 * minute;
const day = 24 * 60 * minute;

/** Five tries at one account from one address, sixty failed ones from one address; then a wait that grows to a quarter of an hour. */
const tries = { account: 5, address: 60 } as const;
type Kind = keyof typeof tries;

type Gate = { open: RateLimiterMemory; closings: RateLimiterMemory };
type Gates = Record<Kind, Gate>;

/** One try at a password. `succeed` gives it back: only failures are counted against anybody. */
export type Attempt = { ok: true; succeed: () => Promise<void> } | { ok: false };

/**
 * Counts a try at an account's password before the password is looked at, so that tries sent at once are counted too. An
 * account is counted apart for each address: whoever guesses from elsewhere cannot keep its owner out.
 */
export async function beginAttempt(account: string, address: string): Promise<Attempt> {
  const { account: perAccount, address: perAddress } = gates();
  const place = networkOf(address);
  const key = createHash("sha256").update(`${account}\n${place}`).digest("hex");
  if (!(await pass(perAddress, place))) return { ok: false };
  if (!(await pass(perAccount, key))) return { ok: false };
  return {
    ok: true,
    succeed: async () => {
      await Promise.all([perAccount.open.delete(key), perAccount.closings.delete(key)]);
      await perAddress.open.reward(place);
    },
  };
}

/** Forgets every count: for tests. */
export function forgetAttempts(): void {
  (globalThis as Holder)[shelf] = undefined;
}

const shelf = Symbol.for("imprimatur.attempts");
type Holder = { [shelf]?: Gates };

// Next loads a module several times in a process; the counts are one.
function gates(): Gates {
  const holder = globalThis as Holder;
  holder[shelf] ??= { account: gate("account"), address: gate("address") };
  return holder[shelf];
}

function gate(kind: Kind): Gate {
  return {
    open: new RateLimiterMemory({ keyPrefix: kind, points: tries[kind], duration: quarter }),
    closings: new RateLimiterMemory({ keyPrefix: `${kind}-closings`, points: 1, duration: day }),
  };
}

async function pass({ open, closings }: Gate, key: string): Promise<boolean> {
  const left = await open.consume(key).then(
    (state) => state.remainingPoints,
    () => undefined,
  );
  if (left === undefined) return false;
  if (left === 0) {
    const { consumedPoints: times } = await closings.penalty(key);
    await open.block(key, Math.min(minute * 2 ** (times - 1), quarter));
  }
  return true;
}
