import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerRemark } from "@/commands/answer-remark";
import { keepRemark } from "@/commands/keep-remark";
import { releaseDueStories } from "@/commands/release-due-stories";
import { resolveRemark } from "@/commands/resolve-remark";
import { record } from "@/db/ledger";
import { newId } from "@/db/new-id";
import { tellPeople } from "@/db/tell";
import { sure, workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

describe.each(engines)("notices of what happens to a story (%s)", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  let stories = 0;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
  });
  afterAll(() => fresh.discard());

  const open = () => at.open({ slug: `noticed-${++stories}` });
  /** What each person was told of a story, in order, by the name of the cast. */
  const heard = async (story: string) => {
    const rows = await fresh.store.read((reader) => {
      const { notice } = reader.tables;
      return reader.select().from(notice).where(eq(notice.story, story)).orderBy(asc(notice.seq), asc(notice.id));
    });
    const names = new Map(Object.entries(cast).map(([name, { id }]) => [id, name]));
    const told: Record<string, string[]> = {};
    for (const { person, kind } of rows) (told[names.get(person) ?? person] ??= []).push(kind);
    return told;
  };
  const parcels = (story: string) =>
    fresh.store.read((reader) => {
      const { delivery } = reader.tables;
      return reader.select().from(delivery).where(eq(delivery.story, story)).orderBy(asc(delivery.seq));
    });
  const write = (work: Parameters<typeof fresh.store.write>[0]) => fresh.store.write(work);

  test("the main way of a story tells each person at each step, and nobody of their own act", async () => {
    const story = await open();
    await at.submit(story);
    await at.approve(story);
    await at.release(story);
    expect(await heard(story)).toEqual({
      departmentAuditor: ["waiting", "released"],
      secondDepartmentAuditor: ["waiting"],
      writingAuditor: ["waiting"],
      allAuditor: ["waiting", "waiting"],
      collegeAuditor: ["waiting"],
      secondCollegeAuditor: ["waiting"],
      writer: ["approved", "released"],
    });
  });

  test("a returned and an amended story are told to the writer", async () => {
    const story = await open();
    await at.submit(story);
    await at.amend(story, "departmentAuditor", { slug: `noticed-${stories}`, title: "Another title" });
    await at.sendBack(story, "departmentAuditor");
    expect((await heard(story)).writer).toEqual(["amended", "returned"]);
  });

  test("when a scheduled release is called off, everyone on the story hears of it", async () => {
    const story = await open();
    await at.submit(story);
    await at.approve(story);
    await at.schedule(story, later(100_000));
    await at.amend(story, "secondCollegeAuditor", { slug: `noticed-${stories}`, title: "Amended late" });
    const told = await heard(story);
    expect(told.writer?.at(-1)).toBe("schedule_off");
    expect(told.collegeAuditor?.at(-1)).toBe("schedule_off");
    expect(told.departmentAuditor?.at(-1)).toBe("waiting");
  });

  test("a release by the clock is told to writer and signers, once, however often the clock looks", async () => {
    const story = await open();
    await at.submit(story);
    await at.approve(story);
    const due = later(200_000);
    await at.schedule(story, due);
    await releaseDueStories(fresh.store, due);
    await releaseDueStories(fresh.store, due);
    const told = await heard(story);
    expect(told.writer).toEqual(["approved", "scheduled", "released"]);
    expect(told.collegeAuditor).toEqual(["waiting", "released"]);
  });

  test("an auditor who is away is left out, and the delegate hears in their place", async () => {
    const id = newId(later(0));
    const away = { id, person: cast.departmentAuditor.id, delegate: cast.otherAuditor.id, from: later(0) };
    await write(async (tx) => {
      const rest = { until: later(10_000), version: 1, createdBy: cast.departmentAuditor.id, createdAt: later(0) };
      await tx.insert(tx.tables.absence).values({ ...away, ...rest });
    });
    const story = await open();
    await at.submit(story);
    const told = await heard(story);
    expect(told.otherAuditor).toEqual(["waiting"]);
    expect(told.departmentAuditor).toBeUndefined();
    await write(async (tx) => {
      await tx.delete(tx.tables.absence).where(eq(tx.tables.absence.id, id));
    });
  });

  test("letters go to whoever has an address and wants them; addresses outside get the kinds they take", async () => {
    const { writer, departmentAuditor } = cast;
    const hook = (changes: object) => ({
      ...{ id: newId(later(0)), name: "Group", url: "https://example.edu/hook", format: "json" as const, secret: "" },
      ...{ kinds: ["waiting" as const], titles: false, active: true, version: 1 },
      ...changes,
    });
    await write(async (tx) => {
      const { person, noticeChoice, webhook } = tx.tables;
      await tx.update(person).set({ email: "writer@example.edu" }).where(eq(person.id, writer.id));
      await tx.update(person).set({ email: "auditor@example.edu" }).where(eq(person.id, departmentAuditor.id));
      const choices = [
        { person: departmentAuditor.id, kind: "waiting" as const, desk: true, mail: false },
        { person: writer.id, kind: "approved" as const, desk: false, mail: true },
      ];
      await tx.insert(noticeChoice).values(choices);
      await tx.insert(webhook).values([hook({}), hook({ id: newId(later(0)), active: false })]);
    });
    const story = await open();
    await at.submit(story);
    await at.approve(story);
    expect((await heard(story)).writer).toBeUndefined();
    expect((await heard(story)).departmentAuditor).toEqual(["waiting"]);
    const sent = await parcels(story);
    expect(sent.filter(({ person }) => person).map(({ person, kind }) => [person, kind])).toEqual([
      [writer.id, "approved"],
    ]);
    expect(sent.filter(({ webhook }) => webhook).map(({ kind }) => kind)).toEqual(["waiting", "waiting"]);
    expect(sent.every(({ state, attempts }) => state === "waiting" && attempts === 0)).toBe(true);
  });

  test("one entry of the ledger is told to a person once, and not at all when its act is undone", async () => {
    const story = await open();
    const tell = () =>
      fresh.store.write(async (tx) => {
        const entry = await record(tx, { actor: cast.collegeAuditor.id, act: "answer_remark", story, at: later(1) });
        const people = [cast.writer.id, cast.writer.id, cast.collegeAuditor.id];
        await tellPeople(tx, entry, { kind: "remark_answered", people }, later(1));
        await tellPeople(tx, entry, { kind: "remark_answered", people }, later(1));
        if (stories < 0) throw new Error("undone");
      });
    await tell();
    expect(await heard(story)).toEqual({ writer: ["remark_answered"] });
    stories = -stories;
    await expect(tell()).rejects.toThrow("undone");
    stories = -stories;
    expect(await heard(story)).toEqual({ writer: ["remark_answered"] });
  });

  test("what becomes of a remark is told to everybody in its thread and the authors, never to who did it", async () => {
    const story = await open();
    await at.submit(story);
    const request = () => `thread-${at.tick().getTime()}`;
    const { head } = await at.look(story);
    const words = { place: { at: "story" } as const, words: "Say more.", replacement: null };
    const asked = { story, seen: head.hash, ...words, request: request() };
    const { remark } = sure(await keepRemark(fresh.store, cast.departmentAuditor, asked, at.tick()));
    await at.sendBack(story, "departmentAuditor");
    const before = await heard(story);
    const order = (version: number) => ({ remark, version, request: request() });
    sure(await answerRemark(fresh.store, cast.secondDepartmentAuditor, { ...order(2), words: "I agree." }, at.tick()));
    sure(await answerRemark(fresh.store, cast.writer, { ...order(3), words: "I will." }, at.tick()));
    sure(await resolveRemark(fresh.store, cast.departmentAuditor, order(4), at.tick()));
    const after = await heard(story);
    const since = (name: string) => after[name]?.slice(before[name]?.length ?? 0);
    expect(since("departmentAuditor")).toEqual(["remark_answered", "remark_answered"]);
    expect(since("writer")).toEqual(["remark_answered", "remark_settled"]);
    expect(since("secondDepartmentAuditor")).toEqual(["remark_answered", "remark_settled"]);
    expect(since("collegeAuditor")).toEqual(before.collegeAuditor === undefined ? undefined : []);
    expect(since("colleague")).toBeUndefined();
  });
});
