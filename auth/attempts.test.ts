import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { beginAttempt, forgetAttempts } from "./attempts";

const minutes = 60_000;

describe("guessing passwords", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    forgetAttempts();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** How many of these tries were let through to the password. */
  async function guess(times: number, account: string, address: string): Promise<number> {
    const tries = await Promise.all(Array.from({ length: times }, () => beginAttempt(account, address)));
    return tries.filter(({ ok }) => ok).length;
  }

  test("five tries at one account, also when they come all at once, then a wait", async () => {
    expect(await guess(50, "yanglin", "203.0.113.5")).toBe(5);
    vi.advanceTimersByTime(59_000);
    expect(await guess(1, "yanglin", "203.0.113.5")).toBe(0);
    vi.advanceTimersByTime(2_000);
    expect(await guess(1, "yanglin", "203.0.113.5")).toBe(1);
  });

  test("the wait grows, up to a quarter of an hour and no further", async () => {
    const waits: number[] = [];
    for (let round = 0; round < 7; round++) {
      expect(await guess(5, "yanglin", "203.0.113.5")).toBe(5);
      let waited = 0;
      while ((await guess(1, "yanglin", "203.0.113.5")) === 0) {
        vi.advanceTimersByTime(minutes);
        waited++;
      }
      waits.push(waited);
      vi.advanceTimersByTime(15 * minutes);
    }
    expect(Math.max(...waits)).toBe(15);
    expect(waits[0]).toBe(1);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
  });

  test("whoever guesses from elsewhere cannot keep the owner out", async () => {
    for (let address = 1; address < 100; address++) await guess(20, "yanglin", `198.51.100.${address}`);
    expect(await guess(1, "yanglin", "203.0.113.5")).toBe(1);
  });

  test("one address may not go through the accounts of a whole college", async () => {
    let through = 0;
    for (let account = 0; account < 200; account++) through += await guess(1, `person-${account}`, "203.0.113.5");
    expect(through).toBe(60);
  });

  test("an IPv6 visitor is one address however many of them they own", async () => {
    const guesses = Array.from({ length: 20 }, (_, last) => guess(1, "yanglin", `2001:db8:1:2:${last}::1`));
    const through = (await Promise.all(guesses)).reduce((sum, one) => sum + one, 0);
    expect(through).toBe(5);
    expect(await guess(1, "yanglin", "2001:db8:1:3::1")).toBe(1);
  });

  test("the right password wipes the slate: only failures count against anybody", async () => {
    for (let day = 0; day < 200; day++) {
      await guess(3, "yanglin", "203.0.113.5");
      const right = await beginAttempt("yanglin", "203.0.113.5");
      if (!right.ok) vi.advanceTimersByTime(15 * minutes);
      else await right.succeed();
      vi.advanceTimersByTime(5 * minutes);
    }
    expect(await guess(1, "yanglin", "203.0.113.5")).toBe(1);
  });
});
