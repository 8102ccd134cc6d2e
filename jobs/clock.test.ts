import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createStory } from "@/commands/create-story";
import { submitStory } from "@/commands/submit-story";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";
import { openFreshStore } from "@/test/newsroom";
import { later, readyStory, seatNewsroom, start } from "@/test/people";
import { approveStory, scheduleStory } from "@/test/reading";
import { answerTick } from "./answer-tick";
import { startClock } from "./clock";
import { isTickSecret, tickHeader, tickSecret } from "./tick-secret";

let fresh: Awaited<ReturnType<typeof openFreshStore>>;
let server: Server;
let ticks: (string | undefined)[];
let failures: unknown[];
let status: number;

beforeEach(async () => {
  fresh = await openFreshStore("sqlite");
  [ticks, failures, status] = [[], [], 200];
  server = createServer((request, response) => {
    ticks.push(
      `${request.method ?? ""} ${request.url ?? ""} ${String(isTickSecret(String(request.headers[tickHeader])))}`,
    );
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await fresh.discard();
});

function wind() {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return startClock({ store: fresh.store, address, onFailure: (problem) => failures.push(problem) });
}

/** A story whose date has long passed by the clock on the wall, as after a night asleep. */
async function scheduleOne(store: Store): Promise<void> {
  const cast = await seatNewsroom(store);
  const created = await createStory(store, cast.writer, { request: "1", content: readyStory() }, start);
  if (!created.ok) throw new Error(created.refusal);
  const { story } = created;
  await submitStory(store, cast.writer, { story, version: 1, request: "2" }, later(1));
  const seen = (await store.read((reader) => findStory(reader, story)))?.head.hash ?? "";
  await approveStory(store, cast.departmentAuditor, { story, version: 2, request: "3", seen }, later(2));
  const date = { story, version: 3, request: "4", seen, releaseAt: later(60) };
  const scheduled = await scheduleStory(store, cast.collegeAuditor, date, later(3));
  if (!scheduled.ok) throw new Error(scheduled.refusal);
}

describe("the clock", () => {
  test("asks the newsroom, with its secret, to release what fell due while the machine slept", async () => {
    await scheduleOne(fresh.store);
    const clock = wind();
    await expect.poll(() => ticks.length).toBeGreaterThan(0);
    clock.stop();
    expect(ticks[0]).toBe("POST /api/internal/tick true");
    expect(failures).toEqual([]);
  });

  test("says so when the newsroom could not do it", async () => {
    status = 500;
    await scheduleOne(fresh.store);
    const clock = wind();
    await expect.poll(() => failures.length).toBe(1);
    clock.stop();
  });
});

describe("the clock's way in", () => {
  const refreshed: string[] = [];
  let emptied = 0;
  const works = (store: () => Promise<Store>) => ({
    store,
    refresh: (tags: string[]) => refreshed.push(...tags),
    takeAllAway: () => {
      emptied += 1;
    },
  });

  test.each([
    ["nothing", null],
    ["an empty word", ""],
    ["a guess", "secret"],
    ["a part of the secret", tickSecret().slice(0, -1)],
  ])("is not there for who brings %s", async (_, secret) => {
    const untouched = () => Promise.reject(new Error("The store was asked."));
    expect((await answerTick(secret, works(untouched), later(90))).status).toBe(404);
  });

  test("releases what is due and refreshes its pages, once", async () => {
    await scheduleOne(fresh.store);
    const open = works(() => Promise.resolve(fresh.store));
    for (const minute of [30, 90, 91]) {
      expect((await answerTick(tickSecret(), open, later(minute))).status).toBe(200);
      expect(refreshed.length > 0).toBe(minute > 60);
    }
    expect(refreshed).toEqual(expect.arrayContaining(["story:library-stays-open", "front:en", "column:en:news"]));
  });

  test("takes every page away when it cannot tell which changed", async () => {
    const broken = works(() => Promise.reject(new Error("The database is gone.")));
    await expect(answerTick(tickSecret(), broken, later(90))).rejects.toThrow("gone");
    expect(emptied).toBe(1);
  });
});
