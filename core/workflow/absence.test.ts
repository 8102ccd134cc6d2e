import { expect, test } from "vitest";
import { type Absence, findAbsenceProblem } from "./absence";

const day = (date: number) => new Date(Date.UTC(2026, 2, date));
const now = new Date(day(9).getTime() + 8 * 60 * 60 * 1000);
const away = (person: string, from: number, until: number, delegate: string | null = null): Absence => {
  return { person, delegate, from: day(from), until: day(until) };
};

test.each<[string, Absence, Absence[], string | undefined]>([
  ["a week with a delegate", away("yang", 10, 17, "bo"), [], undefined],
  ["a week without one", away("yang", 10, 17), [], undefined],
  ["one that began already", away("yang", 1, 10, "bo"), [], undefined],
  ["one right after another", away("yang", 10, 12, "bo"), [away("yang", 12, 14, "bo")], undefined],
  ["one while a colleague is away too", away("yang", 10, 12, "bo"), [away("ming", 10, 12, "bo")], undefined],
  ["one that runs backwards", away("yang", 12, 10), [], "until before_start"],
  ["one of no time at all", away("yang", 12, 12), [], "until before_start"],
  ["one that is over", away("yang", 1, 9), [], "until past"],
  ["one of two years", away("yang", 10, 10 + 730), [], "until too_long"],
  ["oneself as delegate", away("yang", 10, 12, "yang"), [], "delegate self"],
  ["two at a time", away("yang", 10, 12), [away("yang", 11, 14)], "from overlaps"],
  ["one inside another", away("yang", 11, 12), [away("yang", 10, 14)], "from overlaps"],
  ["a delegate who is away", away("yang", 10, 12, "bo"), [away("bo", 11, 20)], "delegate away"],
  ["a delegate who is away later", away("yang", 10, 12, "bo"), [away("bo", 12, 20)], undefined],
  ["somebody who stands in", away("bo", 10, 12, "li"), [away("yang", 11, 20, "bo")], "from stands_in"],
])("%s", (_, wanted, known, expected) => {
  const problem = findAbsenceProblem(wanted, known, now);
  expect(problem && `${problem.place} ${problem.reason}`).toBe(expected);
});
