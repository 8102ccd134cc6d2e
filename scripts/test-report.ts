import { readFileSync } from "node:fs";
import type { Outcome } from "./command";

export type Count = { passed: number; failed: number; skipped: number };

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const leftOut: string[] = [];

/** Runs one step and says in one line how it went. A step that keeps no count of its own counts as one. */
export async function step(name: string, run: () => Promise<Outcome>, count = oneCheck): Promise<void> {
  process.stdout.write(`${name.padEnd(34, ".")} `);
  const outcome = await run();
  const counted = count(outcome);
  // A program that fails without one failed test has failed as a whole.
  const failed = outcome.ok ? counted.failed : Math.max(1, counted.failed);
  total.passed += counted.passed;
  total.failed += failed;
  if (counted.skipped > 0) leaveOut(`${counted.skipped} skipped in: ${name}`);
  const verdict = failed ? `${failed} failed` : count === oneCheck ? "ok" : `${counted.passed} passed`;
  console.log(`${verdict} (${outcome.seconds.toFixed(1)} s)`);
  if (failed) console.log(outcome.output.trimEnd());
}

/** Remembers what could not be run here, for the end. */
export function leaveOut(what: string): void {
  leftOut.push(what);
}

/** The last lines, and the exit code. Whoever asks for strictness fails when anything was left out. */
export function conclude(strict: boolean): number {
  for (const what of leftOut) console.log(`Left out: ${what}`);
  if (strict && leftOut.length > 0) total.failed += leftOut.length;
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

/** How many tests passed, from the JSON report of vitest. */
export function countVitest(file: string): () => Count {
  type Report = { numPassedTests: number; numFailedTests: number; numTotalTests: number };
  return counting(() => {
    const { numPassedTests: passed, numFailedTests: failed, numTotalTests } = read(file) as Report;
    return { passed, failed, skipped: numTotalTests - passed - failed };
  });
}

/** How many stories passed, from the JSON report of Playwright. A story that needed a second try has failed. */
export function countPlaywright(file: string): () => Count {
  type Stats = { expected: number; unexpected: number; flaky: number; skipped: number };
  return counting(() => {
    const { stats } = read(file) as { stats: Stats };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  });
}

/** A report that is not there is a failure, never a zero. */
function counting(count: () => Count): () => Count {
  return () => {
    try {
      return count();
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    }
  };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function oneCheck({ ok }: Outcome): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}
