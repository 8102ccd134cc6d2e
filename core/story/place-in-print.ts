/** More stories than a newsroom has: those of one second keep their order by number. */
const inOneSecond = 2 ** 21;

/**
 * Where a story stands among all stories in print: a whole number that grows with the second of its first release, then with the
 * story's number. Two stories never share one, and it stays a safe integer until the year 2106.
 */
export function placeInPrint(releasedAt: Date, number: number): number {
  return startOf(releasedAt) + (number % inOneSecond);
}

/** The first place a release from this moment on can have. */
export function startOf(moment: Date): number {
  return Math.floor(moment.getTime() / 1000) * inOneSecond;
}
