import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The header in which the clock proves that it is the clock. */
export const tickHeader = "x-imprimatur-tick";

const key = Symbol.for("imprimatur.tick-secret");

/** What only this process knows, new at each start. It hangs on globalThis because Next loads a module several times. */
export function tickSecret(): string {
  const holder = globalThis as { [key]?: string };
  return (holder[key] ??= randomBytes(32).toString("base64url"));
}

/** True when this is the secret of this process; takes the same time for every wrong one. */
export function isTickSecret(text: string | null): boolean {
  return text !== null && timingSafeEqual(digest(text), digest(tickSecret()));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
