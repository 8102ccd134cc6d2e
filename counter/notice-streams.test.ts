import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { encode } from "next-auth/jwt";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { sessionCookieName } from "@/auth/session";
import { signOutEverywhere } from "@/commands/sign-out-everywhere";
import { approveStory } from "@/test/reading";
import { createStory } from "@/commands/create-story";
import { submitStory } from "@/commands/submit-story";
import type { Viewer } from "@/core/viewer";
import { findStory } from "@/db/queries/find-story";
import { sure } from "@/test/lived-newsroom";
import { engines, openFreshStore } from "@/test/newsroom";
import { type Cast, readyStory, seatNewsroom } from "@/test/people";
import { openNoticeDoor } from "./notice-door";
import { NoticeStreams } from "./notice-streams";
import { eventually } from "@/test/eventually";

vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to seal with");
vi.stubEnv("SITE_URL", "https://news.example.edu");

describe.each(engines)("an open desk on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  let server: Server;
  let streams: NoticeStreams;
  let stories = 0;
  const open: AbortController[] = [];
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    streams = new NoticeStreams({
      store: fresh.store,
      pace: 20,
      onFailure: (problem) => {
        throw problem;
      },
    });
    const door = openNoticeDoor({ store: fresh.store, streams });
    server = createServer((request, response) => {
      void door(request, response, (request.url ?? "").split("?")[0] ?? "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterEach(async () => {
    for (const controller of open.splice(0)) controller.abort();
    await eventually(() => {
      expect(streams.count).toBe(0);
    });
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await fresh.discard();
  });

  async function ask(viewer: Viewer | undefined, accept = "text/event-stream", epoch = 1): Promise<Response> {
    const token = { person: viewer?.id ?? "", epoch };
    const value = await encode({ token, secret: process.env.AUTH_SECRET ?? "", maxAge: 600 });
    const controller = new AbortController();
    open.push(controller);
    const { port } = server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}/desk/notices/stream`, {
      headers: { accept, ...(viewer && { cookie: `${sessionCookieName()}=${value}` }) },
      signal: controller.signal,
    });
  }
  /** What the desk heard so far, event by event. */
  function hear(answer: Response) {
    const heard: { event: string; unread?: number; fresh?: { kind: string; title: string }[] }[] = [];
    const ended = (async () => {
      let text = "";
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        text += part.value;
        const events = text.split("\n\n");
        text = events.pop() ?? "";
        for (const event of events) {
          const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
          if (name && data) heard.push({ event: name, ...(JSON.parse(data) as object) });
        }
      }
    })().catch(() => undefined);
    return { heard, ended };
  }
  async function submit(title: string): Promise<string> {
    const now = new Date();
    const content = readyStory({ title, slug: `heard-${++stories}` });
    const request = `create-${stories}`;
    const made = sure(await createStory(fresh.store, cast.writer, { request, content }, now));
    const order = { story: made.story, version: 1, request: `submit-${stories}` };
    sure(await submitStory(fresh.store, cast.writer, order, now));
    return made.story;
  }
  async function approve(story: string): Promise<void> {
    const now = new Date();
    const found = await fresh.store.read((reader) => findStory(reader, story));
    const order = {
      story,
      version: found?.row.version ?? 0,
      seen: found?.head.hash ?? "",
      request: `approve-${story}`,
    };
    sure(await approveStory(fresh.store, { ...cast.departmentAuditor, confirmedAt: now }, order, now));
  }

  test("hears at once what is told to its person, and nothing told to others", async () => {
    const story = await submit("Heard at once");
    const writer = hear(await ask(cast.writer));
    const stranger = hear(await ask(cast.stranger));
    await eventually(() => {
      expect([writer.heard.length, stranger.heard.length]).toEqual([1, 1]);
    });
    await approve(story);
    await eventually(() => {
      expect(writer.heard).toHaveLength(2);
    });
    expect(writer.heard[0]).toMatchObject({ event: "notices", unread: 0 });
    expect(writer.heard[1]).toMatchObject({ unread: 1, fresh: [{ kind: "approved", title: "Heard at once" }] });
    expect(stranger.heard).toEqual([{ event: "notices", unread: 0, fresh: [] }]);
  });

  test("asks again and again where no stream reaches it", async () => {
    const answer = await ask(cast.writer, "application/json");
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ unread: 1 });
  });

  test("is not there for strangers", async () => {
    expect((await ask(undefined)).status).toBe(401);
    expect((await ask(cast.writer, "text/event-stream", 7)).status).toBe(401);
  });

  test("hears nothing more once its person is signed out, and is closed at the next heartbeat", async () => {
    const { heard, ended } = hear(await ask(cast.colleague));
    await eventually(() => {
      expect(heard).toHaveLength(1);
    });
    await signOutEverywhere(fresh.store, cast.colleague, new Date());
    await ended;
    expect(heard.at(-1)?.event).toBe("gone");
  });

  test("is one of three at most, and a closed one makes room", async () => {
    const answers = [await ask(cast.otherAuditor), await ask(cast.otherAuditor), await ask(cast.otherAuditor)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await ask(cast.otherAuditor)).status).toBe(429);
    open[0]?.abort();
    await eventually(() => {
      expect(streams.count).toBe(2);
    });
    expect((await ask(cast.otherAuditor)).status).toBe(200);
  });
});
