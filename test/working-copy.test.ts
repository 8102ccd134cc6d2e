import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dropWorkingCopy } from "@/commands/drop-working-copy";
import { keepWorkingCopy } from "@/commands/keep-working-copy";
import { saveStory } from "@/commands/save-story";
import type { CopyMark, KeptText } from "@/core/story/kept-text";
import { findLastEntry } from "@/db/queries/find-last-entry";
import { findWorkingCopy } from "@/db/queries/find-working-copy";
import { workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, readyStory, seatNewsroom } from "./people";

const [here, there] = [randomUUID(), randomUUID()];

describe.each(engines)("text in hand on %s", (engine) => {
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

  const open = () => at.open({ slug: `in-hand-${++stories}` });
  const typed = (title: string, changes: Partial<KeptText> = {}): KeptText => ({
    ...readyStory({ title }),
    ...changes,
  });
  const find = (story: string, name: keyof Cast = "writer") =>
    fresh.store.read((reader) => findWorkingCopy(reader, cast[name], story));
  const keep = async (
    story: string,
    text: KeptText,
    { page = here, version = 1 }: Partial<CopyMark> = {},
    { known = null, name = "writer" }: { known?: CopyMark | null; name?: keyof Cast } = {},
  ) => {
    const { row, head } = await at.look(story);
    const base = { version: row.version, hash: head.hash };
    return keepWorkingCopy(
      fresh.store,
      cast[name],
      { story, mark: { page, version }, known, base, typed: text },
      at.tick(),
    );
  };

  test("is kept as it was typed, and is no revision and no entry in the ledger", async () => {
    const story = await open();
    const before = { ...(await at.look(story)), entry: await fresh.store.read(findLastEntry) };
    const long = "x".repeat(5000);
    expect(await keep(story, typed(long, { eventDate: "next week" }))).toMatchObject({ ok: true });
    expect((await find(story))?.typed).toMatchObject({ title: long, eventDate: "next week" });
    const after = await at.look(story);
    expect([after.row.version, after.head.number]).toEqual([before.row.version, before.head.number]);
    expect(await fresh.store.read(findLastEntry)).toEqual(before.entry);
  });

  test.each(["colleague", "departmentAuditor", "collegeAuditor", "administrator", "stranger"] as const)(
    "is not there for %s",
    async (name) => {
      const story = await open();
      await keep(story, typed("Only the writer reads this"));
      expect(await find(story, name)).toBeUndefined();
    },
  );

  test.each([
    ["writer", "yes"],
    ["colleague", "yes"],
    ["stranger", "not_found"],
    ["otherAuditor", "not_found"],
    ["departmentAuditor", "not_allowed"],
    ["collegeAuditor", "not_allowed"],
    ["administrator", "not_allowed"],
  ] as const)("of a draft from %s: %s", async (name, answer) => {
    const kept = await keep(await open(), typed("Draft"), {}, { name });
    expect(kept.ok ? "yes" : kept.refusal).toBe(answer);
  });

  test.each([
    ["writer", "wrong_state"],
    ["departmentAuditor", "yes"],
    ["collegeAuditor", "wrong_state"],
    ["stranger", "not_found"],
  ] as const)("of a story in the department's audit from %s: %s", async (name, answer) => {
    const story = await open();
    await at.submit(story);
    const kept = await keep(story, typed("Amended"), {}, { name });
    expect(kept.ok ? "yes" : kept.refusal).toBe(answer);
  });

  test("goes out of sight with the story, and comes back with it", async () => {
    const story = await open();
    await keep(story, typed("Mine"));
    const gone = { ...cast.writer, roles: [{ role: "reporter" as const, department: "automotive" }] };
    expect(await fresh.store.read((reader) => findWorkingCopy(reader, gone, story))).toBeUndefined();
    expect(await find(story)).toBeDefined();
  });

  test("of two pages is never written over unseen", async () => {
    const story = await open();
    await keep(story, typed("First page"));
    const blind = await keep(story, typed("Second page"), { page: there });
    expect(blind).toEqual({ ok: false, refusal: "changed_meanwhile" });
    expect((await find(story))?.typed.title).toBe("First page");
    const known = { page: here, version: 1 };
    expect(await keep(story, typed("Second page"), { page: there, version: 2 }, { known })).toMatchObject({ ok: true });
    const late = await keep(story, typed("First page again"), { page: here, version: 2 }, { known });
    expect(late).toEqual({ ok: false, refusal: "changed_meanwhile" });
    expect((await find(story))?.typed.title).toBe("Second page");
  });

  test("of one page goes on though an answer was lost, and an older saving that arrives late counts for nothing", async () => {
    const story = await open();
    await keep(story, typed("One"), { version: 1 });
    expect(await keep(story, typed("Three"), { version: 3 })).toMatchObject({ ok: true });
    expect(await keep(story, typed("Two"), { version: 2 })).toMatchObject({ refusal: "changed_meanwhile" });
    expect((await find(story))?.typed.title).toBe("Three");
  });

  test("of two pages at the same moment counts once", async () => {
    const story = await open();
    const both = await Promise.all([
      keep(story, typed("One"), { page: here }),
      keep(story, typed("Other"), { page: there }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("ends with the revision made of it, and stays when another page has written on", async () => {
    const story = await open();
    await keep(story, typed("Saved"));
    const save = async (title: string, copy: CopyMark) => {
      const { order } = await at.look(story);
      const { slug } = (await at.look(story)).row;
      return saveStory(fresh.store, cast.writer, { ...order, content: readyStory({ title, slug }), copy }, at.tick());
    };
    expect(await save("Not what is known", { page: there, version: 1 })).toMatchObject({ ok: true });
    expect(await find(story)).toBeDefined();
    expect(await save("Saved", { page: here, version: 1 })).toMatchObject({ ok: true, changed: true });
    expect(await find(story)).toBeUndefined();
  });

  test("stays, with the revision it grew from, when a colleague saves and when the story moves on", async () => {
    const story = await open();
    const first = (await at.look(story)).head.hash;
    const { slug } = (await at.look(story)).row;
    await keep(story, typed("In hand"));
    await at.save(story, { title: "A colleague's", slug }, "colleague");
    await at.submit(story);
    const copy = await find(story);
    expect(copy).toMatchObject({ typed: { title: "In hand" }, base: { hash: first } });
    expect(copy?.base.content.title).toBe(readyStory().title);
  });

  test("is given up by its owner, once, and not under another page's hands", async () => {
    const story = await open();
    await keep(story, typed("Given up"), { version: 2 });
    const drop = (version: number, name: keyof Cast = "writer") =>
      dropWorkingCopy(fresh.store, cast[name], { story, known: { page: here, version } });
    expect(await drop(1)).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await drop(2, "stranger")).toMatchObject({ refusal: "not_found" });
    expect(await drop(2, "colleague")).toEqual({ ok: true });
    expect(await find(story)).toBeDefined();
    expect(await drop(2)).toEqual({ ok: true });
    expect(await drop(2)).toEqual({ ok: true });
    expect(await find(story)).toBeUndefined();
  });

  test("must grow from a revision of its story", async () => {
    const story = await open();
    const base = { version: 1, hash: "0".repeat(64) };
    const mark = { page: here, version: 1 };
    const input = { story, mark, known: null, base, typed: typed("From nowhere") };
    expect(await keepWorkingCopy(fresh.store, cast.writer, input, at.tick())).toMatchObject({ refusal: "not_valid" });
  });

  test("costs little: a hundred savings of a long story stay under a second of work", async () => {
    const story = await open();
    const paragraph = { type: "paragraph", content: [{ type: "text", text: "学院图书馆延长开放时间。".repeat(50) }] };
    const body = { type: "doc", content: Array.from({ length: 20 }, () => paragraph) };
    const began = process.cpuUsage();
    for (let version = 1; version <= 100; version++)
      await keep(story, typed(`Title ${version}`, { body }), { version });
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
