import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseNotices } from "@/commands/choose-notices";
import { dropOldNotices } from "@/commands/drop-old-notices";
import { endRole } from "@/commands/end-role";
import { keepEmail } from "@/commands/keep-email";
import { readAllNotices } from "@/commands/read-all-notices";
import { readNotice } from "@/commands/read-notice";
import { noticeKinds } from "@/core/notices/notice-kinds";
import { emailAddress } from "@/core/notices/email-address";
import type { Viewer } from "@/core/viewer";
import { findViewer } from "@/db/queries/find-viewer";
import { countUnread, findEmail, listNoticeChoices, listNotices } from "@/db/queries/list-notices";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

describe.each(engines)("a person's own notices (%s)", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  const stories: string[] = [];
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
    for (const slug of ["one", "two", "three"]) {
      const story = await at.open({ slug });
      await at.submit(story);
      await at.approve(story);
      stories.push(story);
    }
  });
  afterAll(() => fresh.discard());

  const listed = (viewer: Viewer, size?: number, after?: Parameters<typeof listNotices>[2]) =>
    fresh.store.read((reader) => listNotices(reader, viewer, after, size));
  const unread = (viewer: Viewer) => fresh.store.read((reader) => countUnread(reader, viewer));
  const today = async (viewer: Viewer) => {
    const session = { person: viewer.id, epoch: 1, confirmedAt: null };
    const found = await fresh.store.read((reader) => findViewer(reader, session, later(5_000)));
    if (!found) throw new Error("The person is gone.");
    return found;
  };

  test("stand newest first, a page at a time, without a gap or a double", async () => {
    const all = await listed(cast.allAuditor);
    expect(all.notices).toHaveLength(6);
    expect(all.next).toBeUndefined();
    const first = await listed(cast.allAuditor, 4);
    const second = await listed(cast.allAuditor, 4, first.next);
    expect([...first.notices, ...second.notices]).toEqual(all.notices);
    expect(all.notices[0]?.story?.id).toBe(stories[2]);
  });

  test("are read one by one, by their own person alone", async () => {
    const [notice] = (await listed(cast.collegeAuditor)).notices;
    const input = { notice: notice?.id ?? "" };
    const others = await readNotice(fresh.store, cast.writer, input, later(50));
    expect(others).toEqual({ ok: false, refusal: "not_found" });
    expect(await unread(cast.collegeAuditor)).toBe(3);
    const read = await readNotice(fresh.store, cast.collegeAuditor, input, later(50));
    expect(read).toEqual({ ok: true, kind: "waiting", story: stories[2] });
    expect(await unread(cast.collegeAuditor)).toBe(2);
  });

  test("are all read up to what the page showed", async () => {
    const { notices } = await listed(cast.allAuditor);
    const until = notices[2]?.at ?? later(0);
    await readAllNotices(fresh.store, cast.allAuditor, { until }, later(60));
    expect(await unread(cast.allAuditor)).toBe(1);
    expect(await unread(cast.secondCollegeAuditor)).toBe(3);
  });

  test("say nothing of stories the person may not see any more, neither in the list nor in the count", async () => {
    expect(await unread(cast.writer)).toBe(3);
    const [seat] = await fresh.store.read((reader) => {
      const { membership } = reader.tables;
      const mine = and(eq(membership.person, cast.writer.id), eq(membership.role, "reporter"));
      return reader.select({ id: membership.id }).from(membership).where(mine);
    });
    await endRole(fresh.store, cast.administrator, { membership: seat?.id ?? "" }, later(4_000));
    const writer = await today(cast.writer);
    expect(await unread(writer)).toBe(0);
    expect((await listed(writer)).notices).toEqual([]);
  });

  test("come as chosen, kind by kind; what comes both ways needs no row", async () => {
    const choices = noticeKinds.map((kind) => ({ kind, desk: kind !== "approved", mail: true }));
    await chooseNotices(fresh.store, cast.colleague, { choices }, later(70));
    const kept = () => fresh.store.read((reader) => listNoticeChoices(reader, cast.colleague.id));
    expect(await kept()).toEqual([{ kind: "approved", desk: false, mail: true }]);
    await chooseNotices(fresh.store, cast.colleague, { choices: [] }, later(71));
    expect(await kept()).toEqual([]);
  });

  test("of a story that waited are new only until somebody sent it on, in the list as in the count", async () => {
    const story = await at.open({ slug: "sent-on" });
    const before = await unread(cast.secondDepartmentAuditor);
    await at.submit(story);
    const newest = async () => (await listed(cast.secondDepartmentAuditor)).notices[0];
    expect(await newest()).toMatchObject({ kind: "waiting", isNew: true, story: { id: story } });
    expect(await unread(cast.secondDepartmentAuditor)).toBe(before + 1);
    await at.approve(story);
    expect(await newest()).toMatchObject({ isNew: false, readAt: null, story: { id: story } });
    expect(await unread(cast.secondDepartmentAuditor)).toBe(before);
    const waits = await at.open({ slug: "waits-on" });
    await at.submit(waits);
    await dropOldNotices(fresh.store, later(90));
    const [still, over] = (await listed(cast.secondDepartmentAuditor)).notices;
    expect(still).toMatchObject({ isNew: true, readAt: null, story: { id: waits } });
    expect(over).toMatchObject({ isNew: false, readAt: later(90), story: { id: story } });
  });

  test("an address is set by its person or an administrator, and stays out of the ledger", async () => {
    const input = { person: cast.writer.id, email: "writer@example.edu" };
    expect(await keepEmail(fresh.store, cast.stranger, input, later(80))).toEqual({
      ok: false,
      refusal: "not_allowed",
    });
    expect(await keepEmail(fresh.store, cast.writer, input, later(81))).toEqual({ ok: true });
    const changed = { ...input, email: "w@example.edu" };
    expect(await keepEmail(fresh.store, cast.administrator, changed, later(82))).toEqual({ ok: true });
    expect(await fresh.store.read((reader) => findEmail(reader, cast.writer.id))).toBe("w@example.edu");
    const entries = await fresh.store.read((reader) => reader.select().from(reader.tables.ledgerEntry));
    expect(entries.some(({ details }) => details.includes("example.edu"))).toBe(false);
    expect(entries.filter(({ act }) => act === "keep_email")).toHaveLength(2);
  });
});

describe("an address for letters", () => {
  test.each(["", "li.zhuo@lvtc.edu.cn", "a+b@example.org"])("%j may be kept", (address) => {
    expect(emailAddress.safeParse(address).success).toBe(true);
  });

  test.each([
    "li zhuo@example.org",
    "a@b",
    "a@example.org\nBcc: b@example.org",
    "A <a@example.org>",
    "a@example.org,b@example.org",
    `${"a".repeat(250)}@example.org`,
  ])("%j may not", (address) => {
    expect(emailAddress.safeParse(address).success).toBe(false);
  });
});
