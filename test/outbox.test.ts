import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { and, eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { endAbsence } from "@/commands/end-absence";
import { endRole } from "@/commands/end-role";
import { keepAbsence } from "@/commands/keep-absence";
import { leaseDeliveries } from "@/commands/lease-deliveries";
import { retryDelivery } from "@/commands/retry-delivery";
import { settleDelivery } from "@/commands/settle-delivery";
import type { NoticeKind } from "@/core/notices/notice-kinds";
import { sayAbsence } from "@/core/notices/say-absence";
import { newId } from "@/db/new-id";
import { listFailedDeliveries } from "@/db/queries/find-parcel";
import { listNotices } from "@/db/queries/list-notices";
import type { WebhookFormat } from "@/db/tables/notices";
import type { Ways } from "@/jobs/carry-parcel";
import { emptyOutbox, startOutbox } from "@/jobs/outbox";
import { openPost } from "@/jobs/post-letter";
import { sure, workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

const siteUrl = "https://news.example.edu";
type Request = { url: string; headers: Record<string, unknown>; body: string };
type Mail = { from: string; to: string[]; raw: string };

describe.each(engines)("what leaves the newsroom (%s)", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  let mailServer: SMTPServer;
  let receiver: Server;
  let ways: Ways;
  let stories = 0;
  let answers: { status: number; body: string }[] = [];
  let refusal: number | undefined;
  const mails: Mail[] = [];
  const calls: Request[] = [];

  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
    mailServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: (_, __, done) => {
        done(refusal ? Object.assign(new Error("No"), { responseCode: refusal }) : undefined);
      },
      onData: (stream, session, done) => {
        let raw = "";
        stream.on("data", (piece: Buffer) => (raw += piece.toString()));
        stream.on("end", () => {
          const { mailFrom, rcptTo } = session.envelope;
          mails.push({ from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address), raw });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => mailServer.listen(0, "127.0.0.1", resolve));
    receiver = createServer((request, response) => {
      let body = "";
      request.on("data", (piece: Buffer) => (body += piece.toString()));
      request.on("end", () => {
        calls.push({ url: request.url ?? "", headers: request.headers, body });
        const { status, body: said } = answers.shift() ?? { status: 200, body: `{"errcode":0,"errmsg":"ok"}` };
        response.writeHead(status, status === 302 ? { Location: "/elsewhere" } : {}).end(said);
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    const { port } = mailServer.server.address() as AddressInfo;
    const post = openPost({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: "newsroom@example.edu" });
    ways = { post, siteUrl, reach: { loopback: true } };
    await write(async (tx) => {
      const { person } = tx.tables;
      await tx.update(person).set({ email: "writer@example.edu", language: "zh" }).where(eq(person.id, cast.writer.id));
    });
  });
  beforeEach(async () => {
    mails.length = 0;
    calls.length = 0;
    answers = [];
    refusal = undefined;
    await write(async (tx) => {
      await tx.delete(tx.tables.delivery);
      await tx.delete(tx.tables.webhook);
    });
  });
  afterAll(async () => {
    ways.post?.close();
    await new Promise<void>((resolve) => mailServer.close(resolve));
    await new Promise((resolve) => receiver.close(resolve));
    await fresh.discard();
  });

  const write = (work: Parameters<typeof fresh.store.write>[0]) => fresh.store.write(work);
  const parcels = () => fresh.store.read((reader) => reader.select().from(reader.tables.delivery));
  const empty = (minute: number, by = ways) => emptyOutbox({ store: fresh.store, ways: by }, later(minute));
  const hook = async (format: WebhookFormat, changes: { titles?: boolean; url?: string; secret?: string } = {}) => {
    const { port } = receiver.address() as AddressInfo;
    const row = {
      id: newId(later(0)),
      name: format,
      url: `http://127.0.0.1:${port}/hook?key=k`,
      format,
      secret: "s3cret",
    };
    const kinds: NoticeKind[] = ["waiting", "approved", "returned"];
    const hooked = { ...row, kinds, titles: false, active: true, version: 1, ...changes };
    await write(async (tx) => {
      await tx.insert(tx.tables.webhook).values(hooked);
    });
    return hooked;
  };
  const submit = async (title: string) => {
    const story = await at.open({ slug: `sent-${++stories}`, title });
    await at.submit(story);
    return story;
  };

  test("a letter says in its reader's language what happened, with a link, and no header grows out of a title", async () => {
    const story = await submit("Hostile <b>title</b>\r\nBcc: thief@example.org");
    await at.sendBack(story, "departmentAuditor");
    await empty(600);
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    expect(mail?.to).toEqual(["writer@example.edu"]);
    expect(mail?.from).toBe("newsroom@example.edu");
    const [head = "", ...parts] = mail?.raw.split("\r\n\r\n") ?? [];
    expect(head).not.toMatch(/^Bcc:/im);
    expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
    const body = parts.join("\n\n");
    const html = body.replaceAll("=\r\n", "").replaceAll("=3D", "=");
    expect(html).toContain(`${siteUrl}/desk/stories/${story}`);
    expect(html.slice(html.indexOf("<p>"))).toContain("Say where it was.");
    expect(html.slice(html.indexOf("<p>"))).toContain("Hostile &lt;b&gt;title&lt;/b&gt;");
    expect(html.slice(html.indexOf("<p>"))).not.toContain("<b>");
    expect(mail?.raw).not.toContain("s3cret");
    expect((await parcels()).map(({ state, person }) => [state, person])).toEqual([["sent", cast.writer.id]]);
    await empty(601);
    expect(mails).toHaveLength(1);
  });

  test("without a mail server letters are skipped at once", async () => {
    await at.sendBack(await submit("No mail server"), "departmentAuditor");
    await empty(600, { siteUrl });
    expect((await parcels()).map(({ state }) => state)).toEqual(["skipped"]);
  });

  test("a letter that is refused for good is not tried again; one refused for now is", async () => {
    refusal = 550;
    await at.sendBack(await submit("Refused"), "departmentAuditor");
    await empty(600);
    expect((await parcels())[0]).toMatchObject({ state: "failed", attempts: 1 });
    refusal = 451;
    const [failed] = await fresh.store.read(listFailedDeliveries);
    expect(failed?.problem).toContain("No");
    const input = { delivery: failed?.id ?? "" };
    expect((await retryDelivery(fresh.store, cast.writer, input, later(601))).ok).toBe(false);
    expect((await retryDelivery(fresh.store, cast.administrator, input, later(601))).ok).toBe(true);
    await empty(602);
    expect((await parcels())[0]).toMatchObject({ state: "waiting", attempts: 1, dueAt: later(603) });
    refusal = undefined;
    await empty(603);
    expect((await parcels())[0]).toMatchObject({ state: "sent", attempts: 2, problem: "" });
  });

  test("a call names kind, number and link; its signature covers time and body", async () => {
    await hook("json");
    const story = await submit("A title that stays inside");
    await empty(600);
    expect(calls).toHaveLength(1);
    const { headers, body }: Omit<Request, "url"> = calls[0] ?? { headers: {}, body: "" };
    expect(JSON.parse(body)).toMatchObject({ kind: "waiting", story: { link: `${siteUrl}/desk/stories/${story}` } });
    expect(body).not.toContain("A title that stays inside");
    const time = String(headers["x-imprimatur-timestamp"]);
    expect(time).toBe(String(later(600).getTime() / 1000));
    const signature = createHmac("sha256", "s3cret").update(`${time}.${body}`).digest("hex");
    expect(headers["x-imprimatur-signature"]).toBe(`sha256=${signature}`);
  });

  test("a title leaves the newsroom only where that was chosen", async () => {
    await hook("wecom", { titles: true });
    await submit("Told in the group");
    await empty(600);
    const { msgtype, text } = JSON.parse(calls[0]?.body ?? "{}") as { msgtype: string; text: { content: string } };
    expect(msgtype).toBe("text");
    expect(text.content).toMatch(/^等待您签审：第\d+号稿件《Told in the group》\nhttps:\/\/news\.example\.edu/);
  });

  test("DingTalk is signed its own way, and an error code in a good answer is a failure", async () => {
    answers = [{ status: 200, body: `{"errcode":310000,"errmsg":"sign not match"}` }];
    await hook("dingtalk");
    await submit("To DingTalk");
    await empty(600);
    const asked = new URL(calls[0]?.url ?? "", siteUrl).searchParams;
    const time = String(later(600).getTime());
    expect([asked.get("key"), asked.get("timestamp")]).toEqual(["k", time]);
    expect(asked.get("sign")).toBe(createHmac("sha256", "s3cret").update(`${time}\ns3cret`).digest("base64"));
    const [parcel] = await parcels();
    expect(parcel).toMatchObject({ state: "waiting", attempts: 1 });
    expect(parcel?.problem).toContain("sign not match");
  });

  test("a call that fails is made again after 1, 5 and 30 minutes, 2 and 12 hours, and then given up", async () => {
    await hook("json");
    await submit("Never mind");
    answers = [
      ...[1, 2, 3, 4].map(() => ({ status: 500, body: "oops" })),
      { status: 302, body: "" },
      { status: 404, body: "" },
    ];
    let minute = 1_000;
    for (const wait of [1, 5, 30, 120, 720]) {
      await empty(minute);
      expect(await empty(minute + wait - 0.01)).toBe(0);
      minute += wait;
    }
    await empty(minute);
    expect((await parcels())[0]).toMatchObject({ state: "failed", attempts: 6, problem: "HTTP 404" });
    expect(calls).toHaveLength(6);
    expect(calls.some(({ url }) => url === "/elsewhere")).toBe(false);
  });

  test("an answer of 500 and then a good one: sent once more, then no more", async () => {
    await hook("json");
    await submit("Second time");
    answers = [{ status: 500, body: "later" }];
    await empty(600);
    await empty(601);
    await empty(602);
    expect((await parcels())[0]).toMatchObject({ state: "sent", attempts: 2 });
    expect(calls).toHaveLength(2);
  });

  test("of two processes each sends what it took, and nothing twice", async () => {
    await hook("json");
    for (const title of ["One", "Two", "Three", "Four"]) await submit(title);
    const both = await Promise.all([empty(600), empty(600)]);
    expect(both[0] + both[1]).toBe(4);
    expect(calls).toHaveLength(4);
  });

  test("what a dead process had taken is sent by another when its lease is over, and the dead one settles nothing", async () => {
    await hook("json");
    await submit("Taken and lost");
    const [lost] = await leaseDeliveries(fresh.store, later(600));
    expect(await empty(601)).toBe(0);
    expect(await empty(603)).toBe(1);
    if (lost) await settleDelivery(fresh.store, lost, { state: "failed", problem: "late" }, later(604));
    expect((await parcels())[0]).toMatchObject({ state: "sent", attempts: 2 });
  });

  test("a private address is never called, whatever its webhook says", async () => {
    await hook("json", { url: "https://169.254.169.254/latest" });
    await submit("Not there");
    await empty(600, { siteUrl });
    expect((await parcels())[0]).toMatchObject({ state: "waiting", attempts: 1 });
    expect((await parcels())[0]?.problem).toContain("not on the public internet");
  });

  test("a letter is not sent to who may not see the story any more", async () => {
    await at.sendBack(await submit("Moved on"), "departmentAuditor");
    const [seat] = await fresh.store.read((reader) => {
      const { membership } = reader.tables;
      const mine = and(eq(membership.person, cast.writer.id), eq(membership.role, "reporter"));
      return reader.select({ id: membership.id }).from(membership).where(mine);
    });
    await endRole(fresh.store, cast.administrator, { membership: seat?.id ?? "" }, later(700));
    await empty(701);
    expect(mails).toEqual([]);
    expect((await parcels())[0]).toMatchObject({ state: "skipped", problem: "may not see the story" });
  });

  test("an absence is told to the delegate by letter and outside in a sentence with its days, and so is its early end", async () => {
    await hook("wecom");
    await write(async (tx) => {
      await tx.update(tx.tables.webhook).set({ kinds: ["delegated"] });
    });
    const letters: string[] = [];
    const keep = ({ text }: { text: string }) => Promise.resolve(letters.push(text)).then(() => undefined);
    const kept: Ways = { ...ways, post: { send: keep, close: () => undefined } };
    const away = { person: cast.collegeAuditor.id, delegate: cast.writer.id };
    const days = { from: new Date("2026-04-01T16:00:00Z"), until: new Date("2026-04-03T16:00:00Z") };
    const input = { ...away, ...days, request: "away" };
    const { absence } = sure(await keepAbsence(fresh.store, cast.collegeAuditor, input, later(800)));
    await empty(801, kept);
    sure(await endAbsence(fresh.store, cast.collegeAuditor, { absence, version: 1 }, later(802)));
    await empty(803, kept);
    expect(letters[0]).toContain("collegeAuditor自2026年4月2日至2026年4月3日请假，由您代为审核。");
    expect(letters[0]).toContain(`${siteUrl}/desk/absences`);
    expect(letters[1]).toContain("collegeAuditor的请假已于2026年3月10日提前结束");
    const said = calls.map(({ body }) => (JSON.parse(body) as { text: { content: string } }).text.content);
    expect(said).toEqual([
      `collegeAuditor自2026年4月2日至2026年4月3日请假，由受委托人代为审核。\n${siteUrl}/desk/absences`,
      `collegeAuditor的请假已于2026年3月10日提前结束，待审稿件转回本人。\n${siteUrl}/desk`,
    ]);
    const { notices } = await fresh.store.read((reader) => listNotices(reader, cast.writer));
    expect(notices.slice(0, 2).map(({ absence: news }) => news && sayAbsence(news, "en").sentence)).toEqual([
      "ended",
      "entered",
    ]);
  });

  test("the outbox empties itself while the newsroom runs, and stops when told to", async () => {
    await hook("json");
    await write(async (tx) => {
      const { delivery, webhook } = tx.tables;
      const [found] = await tx.select({ id: webhook.id }).from(webhook);
      const row = { person: null, webhook: found?.id ?? null, kind: "waiting" as const, story: null, seq: 9_999 };
      const rest = { state: "waiting" as const, attempts: 0, leasedUntil: null, problem: "", settledAt: null };
      await tx.insert(delivery).values({ id: newId(later(0)), ...row, ...rest, dueAt: later(0), createdAt: later(0) });
    });
    const problems: unknown[] = [];
    const outbox = startOutbox({
      store: fresh.store,
      ways,
      now: () => later(600),
      onFailure: (one) => problems.push(one),
    });
    await expect.poll(() => calls.length).toBe(1);
    await outbox.stop();
    expect(problems).toEqual([]);
    expect((await parcels())[0]?.state).toBe("sent");
  });
});
