import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { forgetAttempts } from "@/auth/attempts";
import { hashPassword } from "@/auth/password";
import { confirmationCookie, sessionCookieName } from "@/auth/session";
import { addPerson } from "@/commands/add-person";
import { createStory } from "@/commands/create-story";
import { signOutEverywhere } from "@/commands/sign-out-everywhere";
import { openRevision } from "@/commands/open-revision";
import { submitStory } from "@/commands/submit-story";
import type { Viewer } from "@/core/viewer";
import type { ActiveRole } from "@/core/workflow/standing";
import { localTimeText } from "@/core/zoned-time";
import { findStory } from "@/db/queries/find-story";
import { findViewer } from "@/db/queries/find-viewer";
import { timeZone } from "@/messages/time-zone";
import { engines, openFreshStore } from "@/test/newsroom";
import { type Cast, readyStory, seatNewsroom } from "@/test/people";
import { hearVerdict, type SentVerdict } from "./hear-verdict";

vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to seal with");
vi.stubEnv("SITE_URL", "https://news.example.edu");
const password = "ink and paper";

describe.each(engines)("a verdict at the counter on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  let auditor: Viewer;
  let stories = 0;
  // The counter asks the real clock how old a cookie is.
  const now = new Date();
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    auditor = await seat("signer", { role: "department_auditor", department: "publicity" });
  });
  afterAll(() => fresh.discard());
  beforeEach(forgetAttempts);

  async function seat(username: string, role: ActiveRole): Promise<Viewer> {
    const account = { username, zh: username, en: username, department: "publicity", language: "en" } as const;
    const passwordHash = await hashPassword(password);
    const added = await addPerson(fresh.store, null, { ...account, passwordHash, roles: [role] }, new Date(0));
    if (!added.ok) throw new Error(added.refusal);
    const session = { person: added.person, epoch: 1, confirmedAt: null };
    const found = await fresh.store.read((reader) => findViewer(reader, session, now));
    if (!found) throw new Error(`${username} has no seat.`);
    return found;
  }

  async function waitingStory(): Promise<Record<string, string>> {
    const name = `counter-${++stories}`;
    const content = readyStory({ slug: name });
    const created = await createStory(fresh.store, cast.writer, { request: name, content }, now);
    if (!created.ok) throw new Error(created.refusal);
    const { story } = created;
    await submitStory(fresh.store, cast.writer, { story, version: 1, request: `${name}-s` }, now);
    const found = await look(story);
    const seen = found?.head.hash ?? "";
    await openRevision(fresh.store, auditor, { story, hash: seen }, now);
    const request = crypto.randomUUID();
    return { story, number: "1", revision: "1", version: "2", seen, request, move: "approve", remark: "", reason: "" };
  }

  const look = (story: string) => fresh.store.read((reader) => findStory(reader, story));

  async function cookiesOf({ id }: { id: string }, { epoch = 1, confirmed = true, secret = "" } = {}) {
    const key = secret || (process.env.AUTH_SECRET ?? "");
    const jar: Record<string, string> = {
      [sessionCookieName()]: await encode({ token: { person: id, epoch }, secret: key, maxAge: 600 }),
    };
    const sealed = await confirmationCookie({ person: id, epoch }, now);
    if (confirmed) jar[sealed.name] = sealed.value;
    return (name: string) => jar[name];
  }

  const nobody = () => undefined;
  const send = (fields: Record<string, string>, cookie: SentVerdict["cookie"], changes: Partial<SentVerdict> = {}) =>
    hearVerdict(
      fresh.store,
      {
        ...{ story: fields.story ?? "", origin: "https://news.example.edu", host: "news.example.edu" },
        ...{ address: "203.0.113.5", cookie, fields: new URLSearchParams(fields) },
        ...changes,
      },
      now,
    );

  test("counts once, however often it is sent, and says where to go on", async () => {
    const fields = await waitingStory();
    const cookie = await cookiesOf(auditor);
    const heard = await Promise.all([send(fields, cookie), send(fields, cookie), send(fields, cookie)]);
    for (const { status, answer } of heard) {
      expect({ status, answer }).toEqual({ status: 200, answer: { goTo: "/desk/next?done=approve&story=1" } });
    }
    expect((await look(fields.story ?? ""))?.standing).toMatchObject({ stage: 1, signOffs: [{ person: auditor.id }] });
  });

  test("takes the pages of a released story away", async () => {
    const fields = await waitingStory();
    await send(fields, await cookiesOf(auditor));
    await openRevision(fresh.store, cast.collegeAuditor, { story: fields.story ?? "", hash: fields.seen ?? "" }, now);
    const released = { ...fields, version: "3", move: "release", request: crypto.randomUUID() };
    const { status, pages } = await send(released, await cookiesOf(cast.collegeAuditor));
    expect(status).toBe(200);
    expect(pages).toEqual(expect.arrayContaining([`story:counter-${stories}`, "front:en"]));
  });

  test("says that a release time is past before it asks for a password, and shows one that is ahead", async () => {
    const fields = await waitingStory();
    await send(fields, await cookiesOf(auditor));
    await openRevision(fresh.store, cast.collegeAuditor, { story: fields.story ?? "", hash: fields.seen ?? "" }, now);
    const cookie = await cookiesOf(cast.collegeAuditor, { confirmed: false });
    const schedule = { ...fields, version: "3", move: "schedule", password: "" };
    const setFor = (hours: number, more = {}) => {
      const releaseAt = localTimeText(new Date(now.getTime() + hours * 3_600_000), timeZone);
      return send({ ...schedule, request: crypto.randomUUID(), releaseAt, ...more }, cookie);
    };
    expect(await setFor(-1)).toMatchObject({ answer: { refusal: "time_not_ahead" } });
    expect(await setFor(-1, { password: "wrong" })).toMatchObject({ answer: { refusal: "time_not_ahead" } });
    expect(await setFor(2)).toMatchObject({ answer: { refusal: "confirm_needed" } });
    expect(await setFor(2, { confirmed: "yes" })).toMatchObject({ answer: { refusal: "password_needed" } });
    const asked = await send({ ...schedule, request: crypto.randomUUID(), releaseAt: "" }, cookie);
    expect(asked).toMatchObject({ answer: { refusal: "time_not_ahead" } });
  });

  test("asks for the password when it was not typed lately, and remembers it once it was", async () => {
    const fields = await waitingStory();
    const cookie = await cookiesOf(auditor, { confirmed: false });
    expect(await send(fields, cookie)).toMatchObject({ status: 403, answer: { refusal: "password_needed" } });
    expect(await send({ ...fields, password: "wrong" }, cookie)).toMatchObject({
      answer: { refusal: "password_wrong" },
    });
    const heard = await send({ ...fields, password }, cookie);
    expect(heard).toMatchObject({ status: 200, cookie: { name: "__Host-imprimatur.confirmed", maxAge: 300 } });
  });

  test("slows down whoever guesses the password", async () => {
    const fields = { ...(await waitingStory()), password: "wrong" };
    const cookie = await cookiesOf(auditor, { confirmed: false });
    for (let time = 0; time < 5; time++) await send(fields, cookie);
    expect(await send({ ...fields, password }, cookie)).toMatchObject({ status: 429, answer: { refusal: "too_many" } });
  });

  type Case = [string, number, string, (fields: Record<string, string>) => ReturnType<typeof send>];
  const refused: Case[] = [
    [
      "from another site",
      403,
      "outside_origin",
      async (f) => send(f, await cookiesOf(auditor), { origin: "https://elsewhere.example" }),
    ],
    ["from nowhere", 403, "outside_origin", async (f) => send(f, await cookiesOf(auditor), { origin: null })],
    ["of nobody", 401, "signed_out", (f) => send(f, nobody)],
    [
      "under a forged cookie",
      401,
      "signed_out",
      async (f) => send(f, await cookiesOf(auditor, { secret: "another secret, also long enough to seal with" })),
    ],
    [
      "of somebody signed out everywhere",
      401,
      "signed_out",
      async (f) => send(f, await cookiesOf(auditor, { epoch: 0 })),
    ],
    [
      "of the auditor of another department",
      404,
      "not_found",
      async (f) => send(f, await cookiesOf(cast.otherAuditor)),
    ],
    ["of the story's own writer", 403, "not_allowed", async (f) => send(f, await cookiesOf(cast.writer))],
    ["of an administrator", 403, "not_allowed", async (f) => send(f, await cookiesOf(cast.administrator))],
    [
      "on another story than its address names",
      422,
      "not_valid",
      async (f) => send(f, await cookiesOf(auditor), { story: "another" }),
    ],
    [
      "with a field nobody knows",
      422,
      "not_valid",
      async (f) => send({ ...f, role: "college_auditor" }, await cookiesOf(auditor)),
    ],
    [
      "with a move of the writers",
      422,
      "not_valid",
      async (f) => send({ ...f, move: "amend" }, await cookiesOf(auditor)),
    ],
    ["on a text never opened", 403, "not_opened", async (f) => send(f, await cookiesOf(cast.secondDepartmentAuditor))],
    [
      "with a reason that is not on the list",
      422,
      "not_valid",
      async (f) => send({ ...f, move: "return", reasons: "no-such-reason" }, await cookiesOf(auditor)),
    ],
    [
      "on an older version",
      409,
      "changed_meanwhile",
      async (f) => send({ ...f, version: "1" }, await cookiesOf(auditor)),
    ],
    [
      "on another text",
      409,
      "changed_meanwhile",
      async (f) => send({ ...f, seen: "0".repeat(64) }, await cookiesOf(auditor)),
    ],
    [
      "that returns without a reason",
      422,
      "reason_missing",
      async (f) => send({ ...f, move: "return" }, await cookiesOf(auditor)),
    ],
  ];
  test.each(refused)("a verdict %s is refused with %i %s and changes nothing", async (_, status, refusal, attempt) => {
    const fields = await waitingStory();
    const before = await look(fields.story ?? "");
    expect(await attempt(fields)).toMatchObject({ status, answer: { refusal }, pages: [] });
    expect(await look(fields.story ?? "")).toEqual(before);
  });

  test("a cookie opened once still ends with its session", async () => {
    const fields = await waitingStory();
    const leaver = await seat("leaver", { role: "department_auditor", department: "publicity" });
    await openRevision(fresh.store, leaver, { story: fields.story ?? "", hash: fields.seen ?? "" }, now);
    const cookie = await cookiesOf(leaver, { confirmed: false });
    expect(await send(fields, cookie)).toMatchObject({ answer: { refusal: "password_needed" } });
    await signOutEverywhere(fresh.store, leaver, now);
    expect(await send(fields, cookie)).toMatchObject({ answer: { refusal: "signed_out" } });
  });
});
