import { expect, test } from "vitest";
import { countViews } from "./views";

const visit = { day: "2026-03-05", slug: "robot-arm", from: "203.0.113.7", browser: "Firefox" };

function counter() {
  let salts = 0;
  return countViews(() => `salt-${++salts}`);
}

test("a visitor counts once a day and story, another browser or address is another visitor", () => {
  const views = counter();
  for (const changes of [{}, {}, { browser: "Chrome" }, { from: "203.0.113.8" }, { slug: "open-day" }, {}]) {
    views.note({ ...visit, ...changes });
  }
  expect(views.take()).toEqual([
    { slug: "robot-arm", day: "2026-03-05", views: 3 },
    { slug: "open-day", day: "2026-03-05", views: 1 },
  ]);
  expect(views.take()).toEqual([]);
  views.note(visit);
  expect(views.take()).toEqual([]);
});

test.each([
  ["one IPv4 address", () => "203.0.113.7", 5],
  ["one IPv4 address written as an IPv6 address", (at: number) => (at % 2 ? "::ffff:203.0.113.7" : "203.0.113.7"), 5],
  ["one IPv6 network", (at: number) => `2001:db8:0:7::${at.toString(16)}`, 5],
  [
    "one IPv6 network, however it is written",
    (at: number) => (at % 2 ? "2001:db8::7:1:2:3:4" : "2001:0DB8:0:07:0:0:0:1"),
    5,
  ],
  ["different IPv6 networks", (at: number) => `2001:db8:0:${at.toString(16)}::1`, 300],
  ["different IPv4 addresses", (at: number) => `203.0.${Math.floor(at / 100)}.${at % 100}`, 300],
])("three hundred made-up browsers behind %s", (_, from, counted) => {
  const views = counter();
  for (let at = 0; at < 300; at += 1) views.note({ ...visit, from: from(at), browser: `Firefox ${at}` });
  expect(views.take()).toEqual([{ slug: "robot-arm", day: "2026-03-05", views: counted }]);
  views.note({ ...visit, from: from(0), browser: "Another", day: "2026-03-06" });
  expect(views.take()).toEqual([{ slug: "robot-arm", day: "2026-03-06", views: 1 }]);
});

test("the next day counts anew", () => {
  const views = counter();
  views.note(visit);
  views.note({ ...visit, day: "2026-03-06" });
  expect(views.take().map(({ day, views: count }) => [day, count])).toEqual([
    ["2026-03-05", 1],
    ["2026-03-06", 1],
  ]);
});

test("what could not be written down is handed over again with the rest", () => {
  const views = counter();
  views.note(visit);
  views.putBack(views.take());
  views.note({ ...visit, from: "203.0.113.9" });
  expect(views.take()).toEqual([{ slug: "robot-arm", day: "2026-03-05", views: 2 }]);
});
