import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStory } from "@/commands/create-story";
import { returnStory } from "@/commands/return-story";
import { startCorrection } from "@/commands/start-correction";
import { submitStory } from "@/commands/submit-story";
import type { StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { decide } from "@/core/workflow/decide";
import { maySee } from "@/core/workflow/policy";
import { shownStates } from "@/core/workflow/shown-states";
import { roles } from "@/core/workflow/standing";
import { findStory } from "@/db/queries/find-story";
import { countWaiting, listInbox } from "@/db/queries/list-inbox";
import { listOwnStories } from "@/db/queries/list-own-stories";
import { listStories } from "@/db/queries/list-stories";
import { readKey, writeKey } from "@/db/queries/page-key";
import { visibleTo } from "@/db/queries/visible-to";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom } from "./people";
import { approveStory, releaseStory } from "@/test/reading";

describe.each(engines)("what the desk lists (%s)", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  let minute = 0;
  const ids: Record<string, string> = {};

  const order = async (name: string) => {
    const story = await fresh.store.read((reader) => findStory(reader, ids[name] ?? ""));
    const { version } = story?.row ?? { version: 0 };
    return { story: ids[name] ?? "", version, request: `${name} ${++minute}`, seen: story?.head.hash ?? "" };
  };
  const write = async (name: string, by: Viewer, changes: Partial<StoryContent> = {}) => {
    const content = readyStory({ slug: name, title: `The ${name} story`, ...changes });
    const created = await createStory(fresh.store, by, { request: name, content }, later(++minute));
    if (!created.ok) throw new Error(created.refusal);
    ids[name] = created.story;
  };
  const submit = async (name: string, by: Viewer) => {
    const { story, version, request } = await order(name);
    expect(await submitStory(fresh.store, by, { story, version, request }, later(minute))).toMatchObject({ ok: true });
  };
  const fresher = (viewer: Viewer) => ({ ...viewer, confirmedAt: later(minute) });
  const approve = async (name: string, by: Viewer) =>
    expect(await approveStory(fresh.store, fresher(by), await order(name), later(minute))).toMatchObject({ ok: true });

  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    await write("draft", cast.writer);
    await write("waiting", cast.writer, { title: "Library opens at night" });
    await write("own", cast.writingAuditor);
    await write("returned", cast.writer, { column: "notices" });
    await write("college", cast.colleague, { language: "zh", title: "图书馆延长开放" });
    await write("printed", cast.writer);
    await write("elsewhere", cast.stranger, { department: "automotive" });
    for (const [name, by] of [
      ["waiting", cast.writer],
      ["own", cast.writingAuditor],
      ["returned", cast.writer],
      ["college", cast.colleague],
      ["printed", cast.writer],
      ["elsewhere", cast.stranger],
    ] as const) {
      await submit(name, by);
    }
    const reason = { remark: "", reason: "Name the speaker in full." };
    const sent = await order("returned");
    expect(await returnStory(fresh.store, cast.departmentAuditor, { ...sent, ...reason }, later(minute))).toMatchObject(
      { ok: true },
    );
    await approve("college", cast.allAuditor);
    await approve("printed", cast.departmentAuditor);
    const last = await order("printed");
    expect(await releaseStory(fresh.store, fresher(cast.collegeAuditor), last, later(minute))).toMatchObject({
      ok: true,
    });
    const { story, version, request } = await order("printed");
    const asked = { story, version, request, reason: "A date was wrong." };
    expect(await startCorrection(fresh.store, cast.writer, asked, later(minute))).toMatchObject({ ok: true });
  });
  afterAll(() => fresh.discard());

  const inboxOf = (viewer: Viewer) => fresh.store.read((reader) => listInbox(reader, viewer));
  const namesIn = (rows: readonly { id: string }[]) =>
    rows.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0]);

  test.each([
    ["departmentAuditor", ["waiting", "own"]],
    ["writingAuditor", ["waiting"]],
    ["otherAuditor", ["elsewhere"]],
    ["collegeAuditor", ["college"]],
    // Signed the department audit of the one at the college.
    ["allAuditor", ["waiting", "own"]],
    ["writer", ["returned"]],
    ["colleague", []],
    ["stranger", []],
    ["administrator", []],
  ] as const)("the inbox of %s holds exactly %j, oldest first", async (name, expected) => {
    const { waiting } = await inboxOf(cast[name]);
    expect(namesIn(waiting)).toEqual(expected);
    expect(await fresh.store.read((reader) => countWaiting(reader, cast[name]))).toBe(expected.length);
  });

  test("every audit in an inbox is one its person may decide, and no other story is", async () => {
    for (const viewer of Object.values(cast)) {
      const listed = new Set(
        (await inboxOf(viewer)).waiting.filter(({ kind }) => kind === "audit").map(({ id }) => id),
      );
      for (const id of Object.values(ids)) {
        const story = await fresh.store.read((reader) => findStory(reader, id));
        if (!story) throw new Error("A story is gone.");
        const now = later(minute);
        const asked = (move: "approve" | "release") =>
          decide(
            { ...viewer, confirmedAt: now },
            { ...story.standing, openers: [viewer.id] },
            { move, seen: story.head.hash },
            now,
          ).ok;
        expect([id, listed.has(id)]).toEqual([id, asked("approve") || asked("release")]);
      }
    }
  });

  test("a story that came back brings its reason and the person who gave it", async () => {
    const { waiting } = await inboxOf(cast.writer);
    expect(waiting[0]).toMatchObject({
      kind: "returned",
      revision: 1,
      photos: 0,
      returned: { reason: "Name the speaker in full.", by: { en: "departmentAuditor" } },
    });
  });

  test("the inbox turns its pages without losing or repeating a story", async () => {
    const first = await fresh.store.read((reader) => listInbox(reader, cast.departmentAuditor, { size: 1 }));
    expect(namesIn(first.waiting)).toEqual(["waiting"]);
    const second = await fresh.store.read((reader) =>
      listInbox(reader, cast.departmentAuditor, { after: first.next, size: 1 }),
    );
    expect(namesIn(second.waiting)).toEqual(["own"]);
    expect(second.next).toBeUndefined();
  });

  test("reporters see whose desk their stories are on", async () => {
    const own = await fresh.store.read((reader) => listOwnStories(reader, cast.colleague, later(minute)));
    expect(own.map(({ desk }) => desk?.map(({ en }) => en).sort())).toEqual([
      ["allAuditor", "collegeAuditor", "secondCollegeAuditor"],
    ]);
    const drafts = await fresh.store.read((reader) => listOwnStories(reader, cast.writer, later(minute)));
    expect(drafts.find(({ id }) => id === ids.draft)?.desk).toBeNull();
  });

  test("a list holds what its reader may see, for every set of roles", async () => {
    const held = [...roles, undefined].flatMap((role) =>
      ["publicity", "automotive", null].map((department) => (role ? [{ role, department }] : [])),
    );
    const pairs = held.flatMap((one) => held.map((other) => [...one, ...other]));
    const { story } = await fresh.store.read(async (reader) => reader.tables);
    for (const set of pairs) {
      const actor = { id: "somebody", roles: set, confirmedAt: null };
      const rows = await fresh.store.read((reader) =>
        reader.select({ id: story.id }).from(story).where(visibleTo(reader, actor)),
      );
      const expected = Object.entries(ids).filter(([name]) =>
        maySee(actor, { department: name === "elsewhere" ? "automotive" : "publicity" }),
      );
      expect(rows.map(({ id }) => id).sort()).toEqual(expected.map(([, id]) => id).sort());
    }
  });

  test.each([
    ["draft", ["draft"]],
    ["returned", ["returned"]],
    ["department_audit", ["own", "waiting"]],
    ["college_audit", ["college"]],
    ["published", ["printed"]],
    ["correction", ["printed"]],
    ["rejected", []],
  ] as const)("the state %s finds %j", async (state, expected) => {
    expect(shownStates).toContain(state);
    const { stories } = await fresh.store.read((reader) => listStories(reader, cast.writer, { state }));
    const found = namesIn(stories).filter((name) => state !== "draft" || name !== "printed");
    expect(found.sort()).toEqual(expected);
  });

  test.each([
    [{ department: "automotive" }, ["elsewhere"]],
    [{ column: "notices" }, ["returned"]],
    [{ language: "zh" as const }, ["college"]],
    [{ search: "LIBRARY night" }, ["waiting"]],
    [{ search: "图书馆" }, ["college"]],
    [{ search: "…!" }, []],
    [{ search: "library", column: "notices" }, []],
  ])("the filter %j finds %j", async (filter, expected) => {
    const { stories } = await fresh.store.read((reader) => listStories(reader, cast.administrator, filter));
    // The body of every story says that the library stays open: the title decides for these.
    expect(namesIn(stories).filter((name) => !("search" in filter) || name === expected[0])).toEqual(expected);
  });

  test("nobody finds another department's story by its words", async () => {
    const { stories } = await fresh.store.read((reader) => listStories(reader, cast.stranger, { search: "library" }));
    expect(namesIn(stories)).toEqual(["elsewhere"]);
  });

  test("the list turns its pages forth and back, even among stories changed in one moment", async () => {
    const page = (from: Parameters<typeof listStories>[3]) =>
      fresh.store.read((reader) => listStories(reader, cast.administrator, {}, from, 3));
    const whole = await fresh.store.read((reader) => listStories(reader, cast.administrator, {}));
    const first = await page({});
    const second = await page({ after: first.older });
    const third = await page({ after: second.older });
    expect([first, second, third].flatMap(({ stories }) => namesIn(stories))).toEqual(namesIn(whole.stories));
    expect([first.newer, third.older]).toEqual([undefined, undefined]);
    const back = await page({ before: third.newer });
    expect(namesIn(back.stories)).toEqual(namesIn(second.stories));
    expect(await page({ before: back.newer })).toMatchObject({ newer: undefined });
  });

  test("a page's key goes through an address, and nothing else does", () => {
    const key = { at: later(5), id: "019cd0a1-0000-7000-8000-000000000000" };
    expect(readKey(writeKey(key))).toEqual(key);
    expect(["", "1", "x_y", "1_'; drop", undefined].map(readKey)).toEqual(Array(5).fill(undefined));
  });
});
