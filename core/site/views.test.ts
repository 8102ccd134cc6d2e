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
