import { describe, expect, test } from "vitest";
import { ageMark, ageMarks, isWeekend, lastMomentOf, readCalendar, waitingSince, workingAge } from "./working-age";

const shanghai = "Asia/Shanghai";
// 2026-03-13 is a Friday.
const age = (since: string, now: string, zone = shanghai) => workingAge(new Date(since), new Date(now), zone);

describe("the age of a story on somebody's desk", () => {
  test.each([
    ["2026-03-10T09:00:00+08:00", "2026-03-10T09:59:59+08:00", 0],
    ["2026-03-10T09:00:00+08:00", "2026-03-10T10:00:00+08:00", 1],
    ["2026-03-10T09:00:00+08:00", "2026-03-11T11:00:00+08:00", 26],
    ["2026-03-10T09:00:00+08:00", "2026-03-24T09:00:00+08:00", 240],
  ])("from %s to %s is %i hours", (since, now, hours) => {
    expect(age(since, now)).toBe(hours);
  });

  test("a weekend counts for nothing", () => {
    expect(age("2026-03-13T20:00:00+08:00", "2026-03-16T08:00:00+08:00")).toBe(12);
    expect(age("2026-03-14T09:00:00+08:00", "2026-03-15T21:00:00+08:00")).toBe(0);
    expect(age("2026-03-14T09:00:00+08:00", "2026-03-16T01:00:00+08:00")).toBe(1);
  });

  test("the weekend begins when it is midnight at the college", () => {
    expect(age("2026-03-13T15:00:00Z", "2026-03-13T18:00:00Z")).toBe(1);
    expect(age("2026-03-13T15:00:00Z", "2026-03-13T18:00:00Z", "UTC")).toBe(3);
  });

  test("a clock that runs behind makes no story younger than new", () => {
    expect(age("2026-03-10T09:00:00Z", "2026-03-10T08:00:00Z")).toBe(0);
  });

  test("from half the limit on it is pressing, from the limit on it is late", () => {
    expect([0, 11, 12, 23, 24, 90].map((hours) => ageMark(hours))).toEqual([
      "fresh",
      "fresh",
      "half",
      "half",
      "late",
      "late",
    ]);
    expect(ageMark(3, 6)).toBe("half");
  });
});

// The college's October: off from Thursday the 1st to Wednesday the 7th, worked on Sunday 20 September and Saturday the 10th.
const october = readCalendar([
  ...["10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07"].map((day) => ({
    day: `2026-${day}`,
    worked: false,
  })),
  { day: "2026-09-20", worked: true },
  { day: "2026-10-10", worked: true },
]);

describe("the age of a story around holidays", () => {
  test.each([
    ["a whole holiday", "2026-09-30T12:00:00+08:00", "2026-10-08T12:00:00+08:00", 24],
    ["within a holiday", "2026-10-02T09:00:00+08:00", "2026-10-02T18:00:00+08:00", 0],
    ["a weekend inside a holiday is off once", "2026-10-03T00:00:00+08:00", "2026-10-05T00:00:00+08:00", 0],
    ["from the last minute before it", "2026-09-30T23:00:00+08:00", "2026-10-01T00:00:00+08:00", 1],
    ["to the first minute after it", "2026-10-07T23:59:59+08:00", "2026-10-08T01:00:00+08:00", 1],
    ["a Saturday that is worked", "2026-10-10T09:00:00+08:00", "2026-10-10T18:00:00+08:00", 9],
    ["the Sunday after it", "2026-10-10T22:00:00+08:00", "2026-10-11T22:00:00+08:00", 2],
    ["Friday to Monday over a worked Saturday", "2026-10-09T18:00:00+08:00", "2026-10-12T06:00:00+08:00", 36],
    ["a Sunday that is worked", "2026-09-19T12:00:00+08:00", "2026-09-21T00:00:00+08:00", 24],
    ["long before any of them", "2026-08-03T00:00:00+08:00", "2026-08-05T00:00:00+08:00", 48],
    ["long after all of them", "2026-11-02T00:00:00+08:00", "2026-11-04T00:00:00+08:00", 48],
    ["over all of them", "2026-09-14T00:00:00+08:00", "2026-10-12T00:00:00+08:00", (20 - 5 + 2) * 24],
  ])("%s: from %s to %s is %i hours", (_, since, now, hours) => {
    expect(workingAge(new Date(since), new Date(now), shanghai, october)).toBe(hours);
  });

  test("a holiday begins at the college's midnight, not at Greenwich's", () => {
    const [since, now] = [new Date("2026-09-30T14:00:00Z"), new Date("2026-09-30T20:00:00Z")];
    expect(workingAge(since, now, shanghai, october)).toBe(2);
    expect(workingAge(since, now, "UTC", october)).toBe(6);
    expect(workingAge(since, now, "America/New_York", october)).toBe(6);
  });

  test("a weekend day off and a weekday worked change nothing", () => {
    expect(readCalendar([{ day: "2026-10-03", worked: false }])).toEqual([]);
    expect(readCalendar([{ day: "2026-10-08", worked: true }])).toEqual([]);
    expect(["2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05"].map(isWeekend)).toEqual([false, true, true, false]);
  });

  test("thirty years of holidays are counted for a page of stories in a few milliseconds", () => {
    const days = Array.from({ length: 30 * 12 }, (_, at) => {
      return { day: new Date(Date.UTC(2000, at, 1 + (at % 27))).toISOString().slice(0, 10), worked: false };
    });
    const calendar = readCalendar(days);
    const began = performance.now();
    for (let row = 0; row < 1000; row++) workingAge(new Date(row * 1e9), new Date(1.7e12), shanghai, calendar);
    expect((performance.now() - began) / 50).toBeLessThan(20);
  });
});

describe("the moment that parts younger stories from older ones", () => {
  const moments = ["2026-09-20T10:00:00Z", "2026-10-06T03:30:00.250Z", "2026-10-12T00:00:00Z", "2026-03-16T00:00:00Z"];
  const cases = moments.flatMap((now) =>
    [shanghai, "UTC", "America/New_York"].flatMap((zone) =>
      [1, 3, 12, 24, 200].map((hours) => [now, zone, hours] as const),
    ),
  );
  test.each(cases)("at %s in %s for %i hours it is exact to the millisecond", (now, zone, hours) => {
    const at = lastMomentOf(hours, new Date(now), zone, october);
    const ageOf = (moment: number) => workingAge(new Date(moment), new Date(now), zone, october);
    expect(ageOf(at?.getTime() ?? 0)).toBeGreaterThanOrEqual(hours);
    expect(ageOf((at?.getTime() ?? 0) + 1)).toBeLessThan(hours);
  });

  test("there is none for a college that never works", () => {
    const days = Array.from({ length: 6000 }, (_, at) => {
      return { day: new Date(Date.UTC(2012, 0, 1 + at)).toISOString().slice(0, 10), worked: false };
    });
    expect(lastMomentOf(24, new Date("2026-03-16T00:00:00Z"), shanghai, readCalendar(days))).toBeUndefined();
  });
});

test("the mark of every age and the moments asked for by that mark agree, for any limit", () => {
  const now = new Date("2026-10-12T03:20:00Z");
  for (const limit of [1, 5, 8, 24]) {
    const spans = ageMarks.map(
      (mark) => [mark, waitingSince(mark, now, shanghai, { calendar: october, limit })] as const,
    );
    for (let minutes = 0; minutes < 30_000; minutes += 17) {
      const since = new Date(now.getTime() - minutes * 60_000);
      const within = spans.filter(([, { after, upTo }]) => (!after || since > after) && (!upTo || since <= upTo));
      const mark = ageMark(workingAge(since, now, shanghai, october), limit);
      expect([limit, since, within.map(([name]) => name)]).toEqual([limit, since, [mark]]);
    }
  }
});
