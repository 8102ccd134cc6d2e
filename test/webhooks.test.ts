import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dropOldNotices } from "@/commands/drop-old-notices";
import { dropWebhook } from "@/commands/drop-webhook";
import { keepWebhook } from "@/commands/keep-webhook";
import type { WebhookRecord } from "@/core/notices/webhook-record";
import { newId } from "@/db/new-id";
import { findWebhook, listWebhooks } from "@/db/queries/find-parcel";
import { callWebhook } from "@/jobs/carry-parcel";
import { nameProblem } from "@/jobs/name-problem";
import { sure, workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

const day = 24 * 60;
const record: WebhookRecord = {
  ...{ name: "Newsroom group", url: "https://robots.example.edu/send?key=k3y", format: "json", secret: "s3cret" },
  ...{ kinds: ["waiting"], titles: false, active: true },
};

describe.each(engines)("addresses outside (%s)", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
  });
  beforeEach(() =>
    fresh.store.write(async (tx) => {
      await tx.delete(tx.tables.delivery);
      await tx.delete(tx.tables.notice);
      await tx.delete(tx.tables.webhook);
    }),
  );
  afterAll(() => fresh.discard());

  const addresses: Record<string, string[]> = {
    "robots.example.edu": ["93.184.216.34"],
    "inside.example.edu": ["10.1.2.3"],
    "both.example.edu": ["93.184.216.34", "::1"],
    localhost: ["127.0.0.1"],
  };
  const asked: string[] = [];
  const resolve = (name: string) => {
    asked.push(name);
    const found = addresses[name]?.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    return found ? Promise.resolve(found) : Promise.reject(new Error("ENOTFOUND"));
  };
  const keep = (webhook: WebhookRecord, seen: { id: string; version: number } | null = null, by = cast.administrator) =>
    keepWebhook(fresh.store, by, { seen, webhook }, at.tick(), { resolve });
  const kept = async (webhook = record) => sure(await keep(webhook)).webhook;
  const find = (id: string) => fresh.store.read((reader) => findWebhook(reader, id));
  const parcels = () => fresh.store.read((reader) => reader.select().from(reader.tables.delivery));
  const entries = async (act: string) => {
    const rows = await fresh.store.read((reader) => {
      const { ledgerEntry } = reader.tables;
      return reader.select().from(ledgerEntry).where(eq(ledgerEntry.act, act)).orderBy(ledgerEntry.seq);
    });
    return rows.map(({ details }) => details);
  };

  test("are kept and dropped by administrators alone", async () => {
    const id = await kept();
    for (const name of ["writer", "departmentAuditor", "collegeAuditor"] as const) {
      asked.length = 0;
      expect(await keep(record, null, cast[name]), name).toMatchObject({ refusal: "not_allowed" });
      expect(asked, "nobody else has a name looked up").toEqual([]);
      const seen = { id, version: 1 };
      expect(await dropWebhook(fresh.store, cast[name], seen, at.tick()), name).toMatchObject({
        refusal: "not_allowed",
      });
    }
    expect(await fresh.store.read(listWebhooks)).toHaveLength(1);
  });

  test("are written into the ledger by name and host, never with secret or key; the list shows no secret", async () => {
    const id = await kept();
    const last = (await entries("keep_webhook")).at(-1) ?? "";
    expect(JSON.parse(last)).toMatchObject({ webhook: id, host: "robots.example.edu", name: "Newsroom group" });
    expect(last).not.toMatch(/s3cret|k3y/);
    expect(JSON.stringify(await fresh.store.read(listWebhooks))).not.toContain("s3cret");
  });

  test("keep their secret where none is typed, and take a new one", async () => {
    const id = await kept();
    sure(await keep({ ...record, name: "Renamed", secret: "" }, { id, version: 1 }));
    expect(await find(id)).toMatchObject({ name: "Renamed", secret: "s3cret", version: 2 });
    sure(await keep({ ...record, secret: "another" }, { id, version: 2 }));
    expect(await find(id)).toMatchObject({ secret: "another", version: 3 });
  });

  test.each([
    ...[
      "https://127.0.0.1/",
      "https://10.1.2.3/hook",
      "https://169.254.169.254/latest",
      "https://[::1]/",
      "https://2130706433/",
    ],
    ...["https://localhost/", "https://inside.example.edu/", "https://both.example.edu/"],
  ])("%s is refused when it is saved, beside its field, and nothing is kept or logged", async (url) => {
    const id = await kept();
    const logged = (await entries("keep_webhook")).length;
    const refused = { ok: false, refusal: "not_valid", problems: [{ place: "url", reason: "inside" }] };
    expect(await keep({ ...record, url })).toEqual(refused);
    expect(await keep({ ...record, url }, { id, version: 1 })).toEqual(refused);
    expect(await find(id)).toMatchObject({ url: record.url, version: 1 });
    expect(await fresh.store.read(listWebhooks)).toHaveLength(1);
    expect(await entries("keep_webhook")).toHaveLength(logged);
  });

  test("may have a name that cannot be resolved yet: every call asks again", async () => {
    sure(await keep({ ...record, url: "https://not-yet.example.edu/" }));
    expect(asked.at(-1)).toBe("not-yet.example.edu");
    const never = () => new Promise<never>(() => undefined);
    const input = { seen: null, webhook: record };
    const reach = { resolve: never, patience: 5 };
    sure(await keepWebhook(fresh.store, cast.administrator, input, at.tick(), reach));
  });

  test("are not changed or dropped by who saw an older one, and nothing is logged then", async () => {
    const id = await kept();
    sure(await keep({ ...record, name: "Newer" }, { id, version: 1 }));
    const logged = (await entries("keep_webhook")).length;
    expect(await keep({ ...record, name: "Late" }, { id, version: 1 })).toMatchObject({ refusal: "changed_meanwhile" });
    const dropped = await dropWebhook(fresh.store, cast.administrator, { id, version: 1 }, at.tick());
    expect(dropped).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await find(id)).toMatchObject({ name: "Newer", version: 2 });
    expect(await entries("keep_webhook")).toHaveLength(logged);
    expect(await entries("drop_webhook")).toEqual([]);
  });

  test("take what was on its way to them along when they are dropped, and nothing that goes elsewhere", async () => {
    const [gone, stays] = [await kept(), await kept({ ...record, name: "Another group" })];
    await at.submit(await at.open({ slug: "told-outside" }));
    expect((await parcels()).map(({ webhook }) => webhook).sort()).toEqual([gone, stays].sort());
    sure(await dropWebhook(fresh.store, cast.administrator, { id: gone, version: 1 }, at.tick()));
    expect((await parcels()).map(({ webhook }) => webhook)).toEqual([stays]);
    expect(await find(gone)).toBeUndefined();
    expect(JSON.parse((await entries("drop_webhook")).at(-1) ?? "{}")).toEqual({
      webhook: gone,
      name: "Newsroom group",
    });
  });

  test("clearing away removes what was read or settled over 90 days ago, and keeps what is unread, failed or waiting", async () => {
    const webhook = await kept();
    const now = later(400 * day);
    const old = { at: later(0), story: null, kind: "waiting" as const };
    const read = { long: later((400 - 91) * day), lately: later((400 - 89) * day), never: null };
    const states = { sent: "sent", skipped: "skipped", failed: "failed", waiting: "waiting" } as const;
    await fresh.store.write(async (tx) => {
      const { notice, delivery } = tx.tables;
      const notices = Object.entries(read).map(([id, readAt], place) => {
        return { ...old, id, person: cast.writer.id, seq: 1000 + place, readAt };
      });
      await tx.insert(notice).values(notices);
      const rest = { person: null, webhook, story: null, kind: "waiting" as const, attempts: 1, problem: "" };
      const dates = { dueAt: later(0), createdAt: later(0), leasedUntil: null };
      const sent = Object.entries(states).flatMap(([id, state], place) => [
        { ...rest, ...dates, id, state, seq: 2000 + place, settledAt: read.long },
        { ...rest, ...dates, id: `${id}-lately`, state, seq: 3000 + place, settledAt: read.lately },
      ]);
      await tx.insert(delivery).values(sent);
    });
    await dropOldNotices(fresh.store, now);
    const notices = await fresh.store.read((reader) => reader.select().from(reader.tables.notice));
    expect(notices.map(({ id }) => id).sort()).toEqual(["lately", "never"]);
    expect((await parcels()).map(({ id }) => id).sort()).toEqual([
      ...["failed", "failed-lately", "sent-lately", "skipped-lately", "waiting", "waiting-lately"],
    ]);
  });

  describe("a test call", () => {
    let receiver: Server;
    let answer = { status: 200, body: "" };
    const bodies: string[] = [];
    beforeAll(async () => {
      receiver = createServer((request, response) => {
        let body = "";
        request.on("data", (piece: Buffer) => (body += piece.toString()));
        request.on("end", () => {
          bodies.push(body);
          response.writeHead(answer.status).end(answer.body);
        });
      });
      await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    });
    afterAll(() => new Promise((resolve) => receiver.close(resolve)));

    const here = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    const hook = (changes: Partial<WebhookRecord>) => ({ id: newId(later(0)), ...record, version: 1, ...changes });
    const call = async (changes: Partial<WebhookRecord>, reach?: { loopback: boolean }) =>
      callWebhook(hook(changes), { id: "test", kind: "test" }, reach, later(0));

    test("says that it is one, in both languages, and names no story", async () => {
      answer = { status: 200, body: "" };
      expect(await call({ url: here() }, { loopback: true })).toEqual({ state: "sent" });
      const told = JSON.parse(bodies.at(-1) ?? "{}") as object;
      expect(told).toMatchObject({
        kind: "test",
        text: { zh: "来自编辑部的测试消息", en: "Test call from the newsroom" },
      });
      expect(told).not.toHaveProperty("story");
    });

    test.each([
      [{ status: 404, body: "no" }, { format: "json" }, { name: "status", number: "404" }],
      [{ status: 302, body: "" }, { format: "wecom" }, { name: "status", number: "302" }],
      [{ status: 200, body: `{"errcode": 93000}` }, { format: "wecom" }, { name: "errcode", number: "93000" }],
      [{ status: 200, body: "hello" }, { format: "dingtalk" }, { name: "silent", number: "" }],
    ] as const)("answered %j on %j is a failure that can be said in words", async (given, changes, named) => {
      answer = given;
      const outcome = await call({ ...changes, url: here() }, { loopback: true });
      expect(outcome.state).toBe("failed");
      expect(nameProblem("problem" in outcome ? outcome.problem : "")).toEqual(named);
    });

    test.each(["https://127.0.0.1/", "https://10.1.2.3/", "https://[::1]/", "https://localhost/"])(
      "of %s is never made",
      async (url) => {
        const before = bodies.length;
        const problem = await call({ url }).then(
          () => "",
          (failure: unknown) => (failure as Error).message,
        );
        expect(nameProblem(problem)).toEqual({ name: "private", number: "" });
        expect(bodies).toHaveLength(before);
      },
    );
  });
});
