import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addPerson } from "@/commands/add-person";
import { amendStory } from "@/commands/amend-story";
import { createStory } from "@/commands/create-story";
import { dropCorrection } from "@/commands/drop-correction";
import { keepPhoto } from "@/commands/keep-photo";
import { rejectStory } from "@/commands/reject-story";
import { resumeAudit } from "@/commands/resume-audit";
import { returnToDepartment } from "@/commands/return-to-department";
import { saveStory } from "@/commands/save-story";
import { startCorrection } from "@/commands/start-correction";
import { submitStory } from "@/commands/submit-story";
import { takeBack } from "@/commands/take-back";
import { defaultStages } from "@/commands/open-newsroom";
import { type StoryContent, emptyStory } from "@/core/story/story-content";
import { unpackStory } from "@/core/story/story-package";
import { sure, workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, readyStory, seatNewsroom } from "./people";
import { approveStory, releaseStory } from "@/test/reading";

const reason = "because of this";
const photo = "ab".repeat(32);

describe.each(engines)("the commands on %s", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  let slugs = 0;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
  });
  afterAll(() => fresh.discard());

  const open = async (changes: Partial<StoryContent> = {}) => {
    const slug = `story-${++slugs}`;
    return { slug, story: await at.open({ slug, ...changes }) };
  };
  const published = async () => {
    const opened = await open();
    await at.submit(opened.story);
    await at.approve(opened.story);
    await at.release(opened.story);
    return opened;
  };
  const ledger = () =>
    fresh.store.read((reader) =>
      reader.select().from(reader.tables.ledgerEntry).orderBy(reader.tables.ledgerEntry.seq),
    );
  const liveRow = async (story: string) =>
    (await fresh.store.read((reader) => reader.select().from(reader.tables.liveStory))).find(
      (row) => row.story === story,
    );
  const content = async (story: string) => unpackStory((await at.look(story)).head.package);

  test("a story is opened only by a reporter of its department, under a free address", async () => {
    const { slug } = await open();
    const now = at.tick();
    const attempt = (name: keyof Cast, changes: Partial<StoryContent>) =>
      createStory(
        fresh.store,
        at.fresh(name, now),
        { request: `open-${name}-${JSON.stringify(changes)}`, content: readyStory(changes) },
        now,
      );
    expect(await attempt("departmentAuditor", { slug: "new" })).toMatchObject({ refusal: "not_allowed" });
    expect(await attempt("administrator", { slug: "new" })).toMatchObject({ refusal: "not_allowed" });
    expect(await attempt("writer", { slug: "new", department: "automotive" })).toMatchObject({
      refusal: "not_allowed",
    });
    expect(await attempt("writer", { slug })).toMatchObject({ refusal: "slug_taken" });
    expect(await attempt("writer", { slug: "new", column: "nowhere" })).toMatchObject({ refusal: "not_valid" });
    expect(await attempt("writer", { slug: "new", title: "x".repeat(301) })).toMatchObject({
      refusal: "not_valid",
      problems: [{ place: "title", reason: "too_long" }],
    });
    const made = await createStory(
      fresh.store,
      at.fresh("writer", now),
      {
        request: "made",
        content: emptyStory({ ...readyStory(), title: "校园", slug: undefined as unknown as string }),
      },
      now,
    );
    expect(made).toMatchObject({ ok: true });
    if (made.ok) expect((await content(made.story)).slug).toBe(`news-${made.number}`);
  });

  test("each act is one entry of the ledger, and a refused signature too", async () => {
    const { story } = await open();
    await at.submit(story);
    const now = at.tick();
    const { order } = await at.look(story);
    const before = (await ledger()).length;
    expect(await approveStory(fresh.store, at.fresh("colleague", now), order, now)).toMatchObject({
      refusal: "not_allowed",
    });
    expect(
      await approveStory(fresh.store, at.fresh("administrator", now), { ...order, request: "a" }, now),
    ).toMatchObject({ refusal: "not_allowed" });
    expect(
      await approveStory(fresh.store, at.fresh("otherAuditor", now), { ...order, request: "b" }, now),
    ).toMatchObject({ refusal: "not_found" });
    expect(
      await approveStory(
        fresh.store,
        { ...at.fresh("departmentAuditor", now), confirmedAt: null },
        { ...order, request: "c" },
        now,
      ),
    ).toMatchObject({ refusal: "password_needed" });
    expect(
      await approveStory(
        fresh.store,
        at.fresh("departmentAuditor", now),
        { ...order, request: "d", seen: "older" },
        now,
      ),
    ).toMatchObject({ refusal: "changed_meanwhile" });
    const entries = (await ledger()).slice(before);
    expect(entries.map(({ act, actor }) => [act, actor])).toEqual([
      ["refused", cast.colleague.id],
      ["refused", cast.administrator.id],
      ["refused", cast.otherAuditor.id],
      ["refused", cast.departmentAuditor.id],
    ]);
    expect((await at.look(story)).standing).toMatchObject({ state: "audit", stage: 0, signOffs: [] });
  });

  test("an effect and its entry stay or go together", async () => {
    const { story } = await open();
    await at.submit(story);
    const before = { entries: (await ledger()).length, ...(await at.look(story)) };
    // The signer's row is gone: the sign-off throws after the story has moved.
    const ghost = { ...at.fresh("departmentAuditor", at.tick()), id: "nobody-of-this-newsroom" };
    await expect(approveStory(fresh.store, ghost, before.order, ghost.confirmedAt ?? at.tick())).rejects.toThrow();
    const after = await at.look(story);
    expect(after.row).toEqual(before.row);
    expect(await ledger()).toHaveLength(before.entries);
  });

  test("a save keeps a revision only of a change, and only for the version that was seen", async () => {
    const { story, slug } = await open();
    expect(await at.save(story, { slug })).toMatchObject({ changed: false, revision: 1, version: 1 });
    expect(await at.save(story, { slug, title: "Changed" }, "colleague")).toMatchObject({
      changed: true,
      revision: 2,
      version: 2,
    });
    expect((await at.look(story)).standing.writers.toSorted()).toEqual([cast.writer.id, cast.colleague.id].sort());
    const now = at.tick();
    const stale = { story, version: 1, request: "stale", content: readyStory({ slug, title: "Late" }) };
    expect(await saveStory(fresh.store, at.fresh("writer", now), stale, now)).toMatchObject({
      refusal: "changed_meanwhile",
    });
    expect(await saveStory(fresh.store, at.fresh("stranger", now), { ...stale, version: 2 }, now)).toMatchObject({
      refusal: "not_found",
    });
    expect(
      await saveStory(
        fresh.store,
        at.fresh("writer", now),
        { ...stale, version: 2, content: readyStory({ slug, department: "automotive" }) },
        now,
      ),
    ).toMatchObject({
      refusal: "not_valid",
      problems: [{ place: "department", reason: "not_yours" }],
    });
  });

  test("a story that is not ready is not submitted, and the places are named", async () => {
    const { story, slug } = await open({ source: "" });
    const now = at.tick();
    const { order } = await at.look(story);
    expect(await submitStory(fresh.store, at.fresh("colleague", now), order, now)).toMatchObject({
      refusal: "not_allowed",
    });
    expect(await submitStory(fresh.store, at.fresh("writer", now), order, now)).toMatchObject({
      refusal: "not_ready",
      problems: [{ place: "source", reason: "source_missing" }],
    });
    await at.save(story, { slug });
    expect(await at.submit(story)).toMatchObject({ state: "audit", stage: 0 });
    expect(await takeBack(fresh.store, at.fresh("writer", now), (await at.look(story)).order, now)).toMatchObject({
      state: "draft",
    });
  });

  test("an amendment leaves no gap behind and moves to no other department", async () => {
    const { story, slug } = await open();
    await at.submit(story);
    const now = at.tick();
    const viewer = at.fresh("departmentAuditor", now);
    const { order } = await at.look(story);
    const amend = (request: string, changes: Partial<StoryContent>) =>
      amendStory(fresh.store, viewer, { ...order, request, content: readyStory({ slug, ...changes }) }, now);
    expect(await amend("1", { source: "" })).toMatchObject({ refusal: "not_ready" });
    expect(await amend("2", { department: "automotive" })).toMatchObject({ refusal: "not_valid" });
    expect(await amend("3", {})).toMatchObject({ refusal: "nothing_changed" });
    expect(await amend("4", { column: "notices" })).toMatchObject({
      ok: true,
      state: "audit",
      stage: 0,
      changed: true,
    });
    const { row, standing } = await at.look(story);
    const flow = (await fresh.store.read((reader) => reader.select().from(reader.tables.flow))).find(
      ({ id }) => id === row.flow,
    );
    expect(flow).toMatchObject({ column: "notices" });
    expect(standing.makers).toContain(cast.departmentAuditor.id);
  });

  test("a credit is tied to the account of that name and unit, however it was handed in", async () => {
    const { story, slug } = await open();
    const named = { role: "photo" as const, name: "departmentAuditor", unit: "Publicity Department" };
    const text = { role: "text" as const, name: "A. Writer", unit: "Publicity Department", account: null };
    for (const account of [null, cast.stranger.id, "no account"]) {
      await at.save(story, { slug, summary: `${account}`, credits: [text, { ...named, account }] });
      expect((await content(story)).credits[1]?.account).toBe(cast.departmentAuditor.id);
    }
    await at.submit(story);
    const now = at.tick();
    expect(
      await approveStory(fresh.store, at.fresh("departmentAuditor", now), (await at.look(story)).order, now),
    ).toMatchObject({ refusal: "own_work" });
  });

  test("a photo enters a text only from the department's own photos", async () => {
    const figure = { type: "figure" as const, attrs: { photo, caption: "c", alt: "a", photographer: "p" } };
    const body = {
      type: "doc" as const,
      content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "Words." }] }, figure],
    };
    const { story, slug } = await open();
    const now = at.tick();
    const save = async (request: string) =>
      saveStory(
        fresh.store,
        at.fresh("writer", now),
        { ...(await at.look(story)).order, request, content: readyStory({ slug, body }) },
        now,
      );
    expect(await save("1")).toMatchObject({ refusal: "photo_unknown" });
    const file = { hash: photo, width: 1, height: 1, bytes: 1, sizes: [] };
    expect(
      await keepPhoto(fresh.store, at.fresh("writer", now), { ...file, department: "automotive" }, now),
    ).toMatchObject({ refusal: "not_allowed" });
    sure(await keepPhoto(fresh.store, at.fresh("stranger", now), { ...file, department: "automotive" }, now));
    expect(await save("2")).toMatchObject({ refusal: "photo_unknown" });
    const entries = (await ledger()).length;
    for (let twice = 0; twice < 2; twice++)
      sure(await keepPhoto(fresh.store, at.fresh("writer", now), { ...file, department: "publicity" }, now));
    expect(await ledger()).toHaveLength(entries + 1);
    expect(await save("3")).toMatchObject({ ok: true, changed: true });
  });

  test("a released story keeps its address and language, its page during a correction, and its note after it", async () => {
    const { story, slug } = await published();
    const page = await liveRow(story);
    await at.correct(story);
    await at.save(story, {
      slug: "elsewhere",
      language: "zh",
      title: "Corrected",
      correctionNote: "The title was wrong.",
    });
    expect(await content(story)).toMatchObject({ slug, language: "en", title: "Corrected" });
    expect(await liveRow(story)).toEqual(page);
    await at.submit(story);
    await at.approve(story);
    expect(await at.release(story)).toMatchObject({
      state: "published",
      pages: expect.arrayContaining([
        `story:${slug}`,
        "front:en",
        "column:en:news",
        "department:en:publicity",
      ]) as string[],
    });
    expect(await liveRow(story)).toMatchObject({
      title: "Corrected",
      releasedAt: page?.releasedAt,
      correctedAt: expect.any(Date) as Date,
    });
  });

  test("a dropped correction and a rejected one go back to what readers see", async () => {
    const { story, slug } = await published();
    const before = await at.look(story);
    for (const end of ["drop", "reject"] as const) {
      await at.correct(story);
      const credits = [{ role: "text" as const, name: "colleague", unit: "Publicity Department", account: null }];
      await at.save(story, { slug, title: `To ${end}`, credits, correctionNote: "Something." });
      if (end === "reject") await at.submit(story);
      const now = at.tick();
      const { order } = await at.look(story);
      if (end === "drop") sure(await dropCorrection(fresh.store, at.fresh("writer", now), order, now));
      else sure(await rejectStory(fresh.store, at.fresh("departmentAuditor", now), { ...order, reason }, now));
      const after = await at.look(story);
      expect(after.head.id).toBe(before.head.id);
      expect(after.row).toMatchObject({ state: "published", title: before.row.title });
      expect(after.standing.credited).toEqual(before.standing.credited);
    }
  });

  test("a withdrawn story leaves every list and cannot come back", async () => {
    const { story, slug } = await published();
    const now = at.tick();
    const { order } = await at.look(story);
    expect(
      await startCorrection(fresh.store, at.fresh("departmentAuditor", now), { ...order, reason }, now),
    ).toMatchObject({ refusal: "not_allowed" });
    expect(await at.withdraw(story)).toMatchObject({
      state: "withdrawn",
      pages: expect.arrayContaining([
        `story:${slug}`,
        "front:en",
        "column:en:news",
        "department:en:publicity",
      ]) as string[],
    });
    expect(await liveRow(story)).toBeUndefined();
    const { order: late } = await at.look(story);
    expect(await startCorrection(fresh.store, at.fresh("writer", now), { ...late, reason }, now)).toMatchObject({
      refusal: "wrong_state",
    });
  });

  test("hold, take up again and a return to the department each keep their rule", async () => {
    const { story } = await open();
    await at.submit(story);
    await at.hold(story);
    const now = at.tick();
    const college = at.fresh("collegeAuditor", now);
    sure(await resumeAudit(fresh.store, at.fresh("departmentAuditor", now), (await at.look(story)).order, now));
    await at.approve(story);
    const short = { ...(await at.look(story)).order, reason: "no\u0000\u0000\u0000" };
    expect(await returnToDepartment(fresh.store, college, short, now)).toMatchObject({ refusal: "reason_missing" });
    sure(await returnToDepartment(fresh.store, college, { ...short, request: "again", reason }, now));
    expect((await at.look(story)).standing).toMatchObject({ stage: 0, signOffs: [{ round: 1 }], round: 2 });
  });

  test("a newer flow of the column asks for every signature anew", async () => {
    const { story } = await open();
    await at.submit(story);
    await at.approve(story);
    await at.sendBack(story, "collegeAuditor");
    expect(await at.submit(story)).toMatchObject({ stage: 1 });
    const now = at.tick();
    sure(await takeBack(fresh.store, at.fresh("writer", now), (await at.look(story)).order, now));
    await fresh.store.write(async (tx) => {
      const stages = [...defaultStages, { ...defaultStages[1]!, key: "second" }];
      await tx.insert(tx.tables.flow).values({ id: "newer", column: "news", language: "en", version: 2, stages });
    });
    expect(await at.submit(story)).toMatchObject({ state: "audit", stage: 0 });
    await at.approve(story);
    await at.approve(story, "collegeAuditor");
    const { order } = await at.look(story);
    expect(await releaseStory(fresh.store, at.fresh("collegeAuditor", now), order, now)).toMatchObject({
      refusal: "already_signed",
    });
    expect(await at.release(story, "secondCollegeAuditor")).toMatchObject({ state: "published" });
  });

  test("only an administrator adds people", async () => {
    const account = {
      username: "new",
      zh: "新",
      en: "New",
      department: "publicity",
      language: "en",
      passwordHash: "x",
      roles: [],
    } as const;
    const now = at.tick();
    expect(await addPerson(fresh.store, cast.collegeAuditor, account, now)).toMatchObject({ refusal: "not_allowed" });
    expect(await addPerson(fresh.store, cast.administrator, account, now)).toMatchObject({ ok: true });
  });
});
