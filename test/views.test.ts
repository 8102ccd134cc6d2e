import { asc } from "drizzle-orm";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { addViews } from "@/commands/add-views";
import { countViews, type ViewCounter } from "@/core/site/views";
import { openViewDoor } from "@/counter/view-door";
import { startViewBooks } from "@/jobs/view-books";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { seatNewsroom } from "./people";
import { eventually } from "./eventually";

describe.each(engines)("views on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let at: ReturnType<typeof workroom>;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    at = workroom(fresh.store, await seatNewsroom(fresh.store));
  });
  afterAll(() => fresh.discard());

  const booked = () =>
    fresh.store.read((reader) => {
      const { viewDay } = reader.tables;
      return reader.select({ day: viewDay.day, views: viewDay.views }).from(viewDay).orderBy(asc(viewDay.day));
    });

  test("add up day by day, for live stories only, and leave the ledger alone", async () => {
    const story = await at.open({ slug: "read-often" });
    await at.open({ slug: "still-a-draft" });
    await at.submit(story);
    await at.approve(story);
    await at.release(story);
    const entries = () => fresh.store.read((reader) => reader.select().from(reader.tables.ledgerEntry));
    const before = (await entries()).length;
    const monday = { slug: "read-often", day: "2026-03-09" };
    await addViews(fresh.store, [{ ...monday, views: 3 }]);
    await addViews(fresh.store, [
      { ...monday, views: 2 },
      { slug: "read-often", day: "2026-03-10", views: 1 },
      { slug: "still-a-draft", day: "2026-03-10", views: 9 },
      { slug: "nothing", day: "2026-03-10", views: 9 },
    ]);
    expect(await booked()).toEqual([
      { day: "2026-03-09", views: 5 },
      { day: "2026-03-10", views: 1 },
    ]);
    expect(await entries()).toHaveLength(before);
  });

  test("are written down every half minute, and every third minute it is told whose pages say too little", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const counter = countViews(() => "salt");
    const told: string[][] = [];
    const onFailure = (problem: unknown) => {
      throw problem;
    };
    const books = startViewBooks({
      ...{ store: fresh.store, views: counter, onFailure },
      onCounted: (slugs) => told.push(slugs),
    });
    const note = (from: string) => {
      counter.note({ day: "2026-03-11", slug: "read-often", from, browser: "" });
    };
    try {
      note("one");
      note("other");
      vi.advanceTimersByTime(30_000);
      await eventually(async () => expect(await booked()).toContainEqual({ day: "2026-03-11", views: 2 }));
      expect(told).toEqual([]);
      vi.advanceTimersByTime(150_000);
      await eventually(() => expect(told).toEqual([["read-often"]]));
      vi.advanceTimersByTime(180_000);
    } finally {
      vi.useRealTimers();
      await books.stop();
    }
    expect(told).toHaveLength(1);
  });
});

describe("the picture that tells of a view", () => {
  let server: Server;
  let views: ViewCounter;
  const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
  beforeEach(async () => {
    views = countViews(() => "salt");
    const answer = openViewDoor(views, () => new Date("2026-03-09T20:00:00Z"));
    server = createServer((request, response) => {
      if (!answer(request, response, request.url ?? "")) response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const fetchPicture = (headers: Record<string, string>, path = "/views/open-day.gif", method = "GET") =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      method,
      headers: { connection: "close", ...headers },
    });

  test("counts a reader on the college's day, sets no cookie and is never kept", async () => {
    const answer = await fetchPicture({ "user-agent": firefox });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/gif");
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(views.take()).toEqual([{ slug: "open-day", day: "2026-03-10", views: 1 }]);
  });

  test("answers HEAD with the headers alone and counts nobody", async () => {
    const answer = await fetchPicture({ "user-agent": firefox }, "/views/open-day.gif", "HEAD");
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([200, "image/gif", ""]);
    expect(views.take()).toEqual([]);
  });

  test("counts by the address our own proxy wrote, not by those a visitor sends along", async () => {
    for (let at = 0; at < 20; at += 1) {
      const headers = { "user-agent": `${firefox} ${at}`, "x-forwarded-for": `198.51.100.${at}, 203.0.113.7` };
      await fetchPicture(headers);
    }
    expect(views.take()).toEqual([{ slug: "open-day", day: "2026-03-10", views: 5 }]);
  });

  test.each([
    ["a search engine", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" }],
    ["a program", { "user-agent": "curl/8.5.0" }],
    ["nobody in particular", { "user-agent": "" }],
    ["a page fetched ahead", { "user-agent": firefox, "sec-purpose": "prefetch;prerender" }],
    ["another site", { "user-agent": firefox, "sec-fetch-site": "cross-site" }],
  ])("does not count %s", async (_, headers) => {
    expect((await fetchPicture(headers)).status).toBe(200);
    expect(views.take()).toEqual([]);
  });

  test.each(["/views/Open-Day.gif", "/views/.gif", "/views/a/b.gif", "/views/open--day.gif", "/views/open-day.png"])(
    "%s is no story's picture",
    async (path) => {
      expect((await fetchPicture({ "user-agent": firefox }, path)).status).toBe(404);
    },
  );
});
