import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerRemark } from "@/commands/answer-remark";
import { holdStory } from "@/commands/hold-story";
import { keepAbsence } from "@/commands/keep-absence";
import { keepReason } from "@/commands/keep-reason";
import { keepRemark } from "@/commands/keep-remark";
import { rejectStory } from "@/commands/reject-story";
import { resolveRemark } from "@/commands/resolve-remark";
import { returnStory } from "@/commands/return-story";
import { startCorrection } from "@/commands/start-correction";
import { withholdPage } from "@/commands/withhold-page";
import { type NoticeKind, noticeKinds } from "@/core/notices/notice-kinds";
import { newId } from "@/db/new-id";
import { findViewer } from "@/db/queries/find-viewer";
import { listNotices } from "@/db/queries/list-notices";
import { writeLetter } from "@/jobs/write-letter";
import { sure, workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";
import { approveStory } from "./reading";

type Telling = {
  act: (story: string) => Promise<unknown>;
  hears: keyof Cast;
  /** Who did it and why, as the letter says it; nothing where nobody is to be named. */
  says?: { en: string; zh: string };
};

describe.each(engines)("what a notice tells of its act (%s)", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  let stories = 0;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
  });
  afterAll(() => fresh.discard());

  const open = () => at.open({ slug: `told-${++stories}` });
  const submitted = async () => {
    const story = await open();
    await at.submit(story);
    return story;
  };
  const request = () => `telling-${at.tick().getTime()}`;
  const order = async (story: string) => (await at.look(story)).order;
  const auditor = (now: Date) => at.fresh("departmentAuditor", now);
  const inPrint = async (story: string) => {
    await at.approve(story);
    await at.release(story);
  };
  const remarkOn = async (story: string) => {
    const { head } = await at.look(story);
    const words = { place: { at: "story" } as const, words: "Say more.", replacement: null };
    const asked = { story, seen: head.hash, ...words, request: request() };
    const { remark } = sure(await keepRemark(fresh.store, cast.departmentAuditor, asked, at.tick()));
    await at.sendBack(story, "departmentAuditor");
    return { remark, version: 2, request: request() };
  };
  const newest = async (name: keyof Cast) => {
    const now = later(2_000);
    const viewer = await fresh.store.read((reader) =>
      findViewer(reader, { person: cast[name].id, epoch: 1, confirmedAt: null }, now),
    );
    if (!viewer) throw new Error(`${name} is gone.`);
    return (await fresh.store.read((reader) => listNotices(reader, viewer, undefined, 1))).notices[0];
  };
  /** The line of a letter that says who did it and why; every moment stands as TIME. */
  const said = (notice: Awaited<ReturnType<typeof newest>>, language: "en" | "zh") => {
    if (!notice) throw new Error("Nobody was told.");
    const { kind, absence, deed, story } = notice;
    const reader = { zh: "", en: "", language, email: "" };
    const news = { kind, absence, deed, story: story ?? undefined };
    const { text } = writeLetter(reader, news, "https://news.example.edu");
    expect(text).not.toMatch(/undefined|[{}]/);
    const lines = text.split("\n\n");
    return deed && lines[2]?.replaceAll(/(Mar|Apr) \d+, 2026, \d\d:\d\d|2026年\d+月\d+日 \d\d:\d\d/g, "TIME");
  };
  const step = async (
    story: string,
    act: (now: Date, order: Awaited<ReturnType<typeof at.look>>["order"]) => unknown,
  ) => act(at.tick(), await order(story));

  const tellings: Record<NoticeKind, Telling> = {
    altered: {
      act: async (story) => {
        await inPrint(story);
        await withholdPage(fresh.store, { story, hash: "0f" }, at.tick());
      },
      hears: "administrator",
    },
    waiting: {
      act: () => Promise.resolve(),
      hears: "departmentAuditor",
      says: { en: "writer submitted it", zh: "writer将稿件送审" },
    },
    returned: {
      act: (story) => at.sendBack(story, "departmentAuditor"),
      hears: "writer",
      says: {
        en: "departmentAuditor returned it for changes: “Say where it was.”",
        zh: "departmentAuditor退回修改：“Say where it was.”",
      },
    },
    withdrawn: {
      act: async (story) => {
        await inPrint(story);
        await at.withdraw(story);
      },
      hears: "writer",
      says: { en: "collegeAuditor withdrew it: “Asked for.”", zh: "collegeAuditor撤下了稿件：“Asked for.”" },
    },
    schedule_off: {
      act: async (story) => {
        await at.approve(story);
        await at.schedule(story, later(30_000));
        await at.amend(story, "secondCollegeAuditor", { slug: `told-${stories}`, title: "Amended late" });
      },
      hears: "writer",
      says: { en: "secondCollegeAuditor amended the text", zh: "secondCollegeAuditor修改了稿件" },
    },
    rejected: {
      act: (story) =>
        step(story, (now, seen) => rejectStory(fresh.store, auditor(now), { ...seen, reason: "Not for us." }, now)),
      hears: "writer",
      says: { en: "departmentAuditor rejected it: “Not for us.”", zh: "departmentAuditor作退稿处理：“Not for us.”" },
    },
    amended: {
      act: (story) => at.amend(story, "departmentAuditor", { slug: `told-${stories}`, title: "Amended" }),
      hears: "writer",
      says: { en: "departmentAuditor amended the text", zh: "departmentAuditor修改了稿件" },
    },
    held: {
      act: (story) =>
        step(story, (now, seen) => {
          const words = { remark: "Wait for the photo.", backAt: later(40_000) };
          return holdStory(fresh.store, auditor(now), { ...seen, ...words }, now);
        }),
      hears: "writer",
      says: {
        en: "departmentAuditor put it on hold until TIME. “Wait for the photo.”",
        zh: "departmentAuditor将稿件列为待用，至TIME。“Wait for the photo.”",
      },
    },
    correction: {
      act: async (story) => {
        await inPrint(story);
        await step(story, (now, seen) => {
          const { story: corrected, version, request: name } = seen;
          const wanted = { story: corrected, version, request: name, reason: "A name is wrong." };
          return startCorrection(fresh.store, at.fresh("collegeAuditor", now), wanted, now);
        });
      },
      hears: "writer",
      says: {
        en: "collegeAuditor started a correction: “A name is wrong.”",
        zh: "collegeAuditor发起了更正：“A name is wrong.”",
      },
    },
    released: {
      act: inPrint,
      hears: "writer",
      says: { en: "collegeAuditor signed it off; in print since TIME", zh: "collegeAuditor签发，已于TIME发布" },
    },
    scheduled: {
      act: async (story) => {
        await at.approve(story);
        await at.schedule(story, later(30_000));
      },
      hears: "writer",
      says: { en: "collegeAuditor set the release for TIME", zh: "collegeAuditor定于TIME发布" },
    },
    approved: {
      act: (story) =>
        step(story, (now, seen) => {
          return approveStory(fresh.store, auditor(now), { ...seen, remark: "Well told." }, now);
        }),
      hears: "writer",
      says: { en: "departmentAuditor approved it: “Well told.”", zh: "departmentAuditor审核通过：“Well told.”" },
    },
    remark_answered: {
      act: async (story) => {
        const answer = { ...(await remarkOn(story)), words: "I agree." };
        sure(await answerRemark(fresh.store, cast.secondDepartmentAuditor, answer, at.tick()));
      },
      hears: "writer",
      says: { en: "secondDepartmentAuditor answered a remark", zh: "secondDepartmentAuditor答复了批注" },
    },
    remark_settled: {
      act: async (story) => {
        sure(await resolveRemark(fresh.store, cast.departmentAuditor, await remarkOn(story), at.tick()));
      },
      hears: "writer",
      says: { en: "departmentAuditor marked a remark as resolved", zh: "departmentAuditor将批注标为已解决" },
    },
    delegated: {
      act: async () => {
        const now = at.tick();
        const away = { person: cast.collegeAuditor.id, delegate: cast.writer.id };
        const days = { from: later(50_000), until: later(60_000) };
        sure(await keepAbsence(fresh.store, cast.collegeAuditor, { ...away, ...days, request: request() }, now));
      },
      hears: "writer",
    },
  };

  test.each(noticeKinds)("%s is written by its own act, and says who did it and why", async (kind) => {
    const { act, hears, says } = tellings[kind];
    const story = await submitted();
    await act(story);
    const notice = await newest(hears);
    expect(notice?.kind).toBe(kind);
    expect(notice?.story?.id).toBe(kind === "delegated" ? undefined : story);
    expect({ en: said(notice, "en"), zh: said(notice, "zh") }).toEqual({ en: says?.en, zh: says?.zh });
  });

  test("reasons of the list are read in the reader's own language, before the auditor's own words", async () => {
    const wording = { zh: "有事实需要核实", en: "A fact needs checking" };
    const { reason } = sure(
      await keepReason(fresh.store, cast.administrator, { seen: null, reason: wording }, at.tick()),
    );
    const story = await submitted();
    await step(story, async (now, seen) => {
      const words = { reasons: [reason], reason: "Paragraph two." };
      sure(await returnStory(fresh.store, auditor(now), { ...seen, ...words }, now));
    });
    const notice = await newest("writer");
    expect(said(notice, "en")).toBe(
      "departmentAuditor returned it for changes: “A fact needs checking; Paragraph two.”",
    );
    expect(said(notice, "zh")).toBe("departmentAuditor退回修改：“有事实需要核实；Paragraph two.”");
  });

  test("a delegate is named with the person they stood in for", async () => {
    const { departmentAuditor: away, otherAuditor: delegate } = cast;
    const story = await submitted();
    const now = at.tick();
    const days = { from: now, until: later(1_000) };
    const absent = { person: away.id, delegate: delegate.id, ...days, request: request() };
    sure(await keepAbsence(fresh.store, away, absent, now));
    const session = { person: delegate.id, epoch: 1, confirmedAt: now };
    const standIn = await fresh.store.read((reader) => findViewer(reader, session, at.tick()));
    if (!standIn) throw new Error("The delegate is gone.");
    const verdict = { ...(await order(story)), reason: "Say where." };
    sure(await returnStory(fresh.store, standIn, verdict, at.tick()));
    const notice = await newest("writer");
    expect(said(notice, "en")).toBe("otherAuditor (for departmentAuditor) returned it for changes: “Say where.”");
    expect(said(notice, "zh")).toBe("otherAuditor（代departmentAuditor）退回修改：“Say where.”");
  });

  test("nothing is told of an entry that does not stand in the history of the notice's own story", async () => {
    const [one, another] = [await open(), await submitted()];
    await at.sendBack(another, "secondDepartmentAuditor");
    const told = await newest("writer");
    expect(told?.deed?.by?.en).toBe("secondDepartmentAuditor");
    await fresh.store.write(async (tx) => {
      const { notice } = tx.tables;
      const rows = await tx.select({ seq: notice.seq }).from(notice).orderBy(notice.seq);
      const row = { kind: "returned" as const, story: one, at: later(1_900), readAt: null };
      await tx
        .insert(notice)
        .values({ id: newId(later(1_900)), person: cast.colleague.id, seq: rows.at(-1)?.seq ?? 0, ...row });
    });
    const notice = await newest("colleague");
    expect([notice?.story?.id, notice?.deed]).toEqual([one, undefined]);
  });
});
