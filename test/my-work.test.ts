import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duplicateStory } from "@/commands/duplicate-story";
import { rejectStory } from "@/commands/reject-story";
import { unpackStory } from "@/core/story/story-package";
import { type WorkTab, workTabs } from "@/core/workflow/work-tabs";
import { listMyWork, countMyWork } from "@/db/queries/list-my-work";
import { listWorkRecord } from "@/db/queries/list-work-record";
import { sure, workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

describe.each(engines)("my work on %s", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
    const names = [
      "draft",
      "returned",
      "waiting",
      "held",
      "college",
      "scheduled",
      "published",
      "withdrawn",
      "rejected",
    ];
    for (const slug of names) ids[slug] = await at.open({ slug, title: `The ${slug} story` });
    const id = (name: string) => ids[name] ?? "";
    for (const name of names.slice(1)) await at.submit(id(name));
    for (const name of ["college", "scheduled", "published", "withdrawn"]) await at.approve(id(name));
    await at.sendBack(id("returned"), "departmentAuditor");
    await at.hold(id("held"));
    await at.schedule(id("scheduled"), later(5000));
    for (const name of ["published", "withdrawn"]) await at.release(id(name));
    await at.withdraw(id("withdrawn"));
    const { order } = await at.look(id("rejected"));
    const now = at.tick();
    sure(await rejectStory(fresh.store, at.fresh("departmentAuditor", now), { ...order, reason: "Not news." }, now));
  });
  afterAll(() => fresh.discard());

  const list = (tab: WorkTab, name: keyof Cast = "writer") =>
    fresh.store.read((reader) => listMyWork(reader, cast[name], tab, later(2000)));
  const titled = async (tab: WorkTab) =>
    (await list(tab)).stories.map(({ title }) => /The (\w+) story/.exec(title)?.[1]).sort();

  test.each([
    ["returned", ["returned"]],
    ["draft", ["draft"]],
    ["department", ["held", "waiting"]],
    ["college", ["college"]],
    ["scheduled", ["scheduled"]],
    ["published", ["published"]],
    ["closed", ["rejected", "withdrawn"]],
  ] as const)("puts under %s: %j", async (tab, expected) => {
    expect(await titled(tab)).toEqual(expected);
  });

  test("counts exactly what each tab lists, for everybody", async () => {
    for (const name of ["writer", "colleague", "departmentAuditor", "administrator", "stranger"] as const) {
      const counts = await fresh.store.read((reader) => countMyWork(reader, cast[name]));
      for (const tab of workTabs) expect([tab, (await list(tab, name)).stories.length]).toEqual([tab, counts[tab]]);
    }
  });

  test("quotes why a story came back, and says on whose desk each one is", async () => {
    const [back] = (await list("returned")).stories;
    expect(back).toMatchObject({
      desk: null,
      returned: { reason: "Say where it was.", by: { en: "departmentAuditor" } },
    });
    const waiting = (await list("department")).stories.find(({ id }) => id === ids.waiting);
    expect(waiting?.desk?.map(({ en }) => en)).toContain("departmentAuditor");
  });

  test("offers to take back only what nobody has judged yet", async () => {
    const may = async (tab: WorkTab) =>
      (await list(tab)).stories.map(({ id, may: { takeBack } }) => [
        Object.keys(ids).find((n) => ids[n] === id),
        takeBack,
      ]);
    expect(Object.fromEntries(await may("department"))).toEqual({ waiting: true, held: false });
    expect(await may("college")).toEqual([["college", false]]);
  });

  test("is paged by key", async () => {
    const page = (after?: { at: Date; id: string }) =>
      fresh.store.read((reader) => listMyWork(reader, cast.writer, "department", later(2000), after, 1));
    const first = await page();
    const second = await page(first.next);
    expect(new Set([...first.stories, ...second.stories].map(({ id }) => id))).toEqual(
      new Set([ids.held, ids.waiting]),
    );
    expect(second.next).toBeUndefined();
  });

  test("makes a draft of its own from a story, without signatures or declarations", async () => {
    const asked = { story: ids.published ?? "", request: "copy" };
    const done = sure(await duplicateStory(fresh.store, cast.colleague, asked, later(2100)));
    expect(await duplicateStory(fresh.store, cast.colleague, asked, later(2101))).toEqual({ ok: true, ...done });
    const copy = await at.look(done.story);
    const content = unpackStory(copy.head.package);
    expect(copy.row).toMatchObject({ state: "draft", createdBy: cast.colleague.id, live: null, version: 1 });
    expect(copy.standing.signOffs).toEqual([]);
    expect(content).toMatchObject({
      title: "The published story (copy)",
      slug: `the-published-story-${done.number}`,
      correctionNote: "",
      declarations: { origin: null, unclassified: false, leadersAgreed: false },
      credits: [{ role: "text", name: "A. Writer" }],
    });
    const [entry] = (await fresh.store.read((reader) => reader.select().from(reader.tables.ledgerEntry))).slice(-1);
    expect(entry).toMatchObject({ act: "create", story: done.story, actor: cast.colleague.id });
    expect(JSON.parse(entry?.details ?? "")).toMatchObject({ copyOf: { story: ids.published, revision: 1 } });
  });

  test.each([
    ["stranger", "not_found"],
    ["departmentAuditor", "not_allowed"],
    ["collegeAuditor", "not_allowed"],
    ["administrator", "not_allowed"],
  ] as const)("refuses a copy to %s with %s", async (name, refusal) => {
    const asked = { story: ids.draft ?? "", request: `copy by ${name}` };
    expect(await duplicateStory(fresh.store, cast[name], asked, later(2200))).toMatchObject({ refusal });
  });

  test("records when each story was submitted and released, and how often it came back", async () => {
    const record = await fresh.store.read((reader) => listWorkRecord(reader, cast.writer));
    expect(record).toHaveLength(9);
    const of = (name: string) => record.find(({ id }) => id === ids[name]);
    expect(of("returned")).toMatchObject({ returned: 1, releasedAt: null, department: { en: "Publicity Department" } });
    expect(of("returned")?.submittedAt).toBeInstanceOf(Date);
    expect(of("published")?.releasedAt).toBeInstanceOf(Date);
    expect(of("draft")).toMatchObject({ submittedAt: null, returned: 0 });
    expect(await fresh.store.read((reader) => listWorkRecord(reader, cast.stranger))).toEqual([]);
  });
});
