import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storyAt } from "@/app/api/v1/story-at";
import { openStory } from "@/app/open-story";
import { createStory } from "@/commands/create-story";
import { submitStory } from "@/commands/submit-story";
import { withdrawStory } from "@/commands/withdraw-story";
import { withholdPage } from "@/commands/withhold-page";
import { walkStories } from "@/jobs/walk-stories";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { findStory } from "@/db/queries/find-story";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom, start } from "./people";
import { breakIn } from "./tamper";
import { approveStory, releaseStory } from "@/test/reading";

describe.each(engines)("the address of a story on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
  });
  afterAll(() => fresh.discard());

  const standing = async (slug: string) => {
    const { standing } = await fresh.store.read((reader) => findPublishedStory(reader, slug));
    return { standing };
  };

  async function release(slug: string): Promise<{ story: string; seen: string }> {
    const { store } = fresh;
    const created = await createStory(
      store,
      cast.writer,
      { request: `${slug}-1`, content: readyStory({ slug }) },
      start,
    );
    if (!created.ok) throw new Error(created.refusal);
    const { story } = created;
    await submitStory(store, cast.writer, { story, version: 1, request: `${slug}-2` }, later(1));
    const seen = (await store.read((reader) => findStory(reader, story)))?.head.hash ?? "";
    const order = (version: number) => ({ story, version, request: `${slug}-${version}`, seen });
    await approveStory(store, cast.departmentAuditor, order(2), later(2));
    expect(await standing(slug)).toEqual({ standing: "unknown" });
    expect(await releaseStory(store, cast.collegeAuditor, order(3), later(3))).toMatchObject({ ok: true });
    return { story, seen };
  }

  test("shows it from its release to its withdrawal, and says afterwards that it is gone", async () => {
    const { story } = await release("library-at-night");
    expect(await standing("library-at-night")).toEqual({ standing: "live" });
    const order = { story, version: 4, request: "withdraw", reason: "A name is wrong." };
    expect(await withdrawStory(fresh.store, cast.collegeAuditor, order, later(4))).toMatchObject({ ok: true });
    expect(await standing("library-at-night")).toEqual({ standing: "withdrawn" });
  });

  test("that nobody gave to a story shows nothing", async () => {
    expect(await standing("made-up")).toEqual({ standing: "unknown" });
  });

  test("enters the ledger once when it is withheld, however many readers ask", async () => {
    const { store } = fresh;
    const { story } = await release("withheld-once");
    const page = { story, hash: "a".repeat(64) };
    await Promise.all([1, 2, 3].map((minute) => withholdPage(store, page, later(10 + minute))));
    await withholdPage(store, { ...page, hash: "b".repeat(64) }, later(20));
    const entries = await store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      return reader.select({ details: ledgerEntry.details }).from(ledgerEntry).where(eq(ledgerEntry.act, "withheld"));
    });
    expect(entries).toHaveLength(2);
    const told = await store.read(async (reader) => {
      const { notice } = reader.tables;
      const columns = { person: notice.person, story: notice.story };
      return reader.select(columns).from(notice).where(eq(notice.kind, "altered"));
    });
    const twice = (person: string) => [1, 2].map(() => ({ person, story }));
    const overseers = told.filter(({ person }) => [cast.administrator.id, cast.collegeAuditor.id].includes(person));
    expect(overseers).toHaveLength(4);
    expect(overseers).toEqual(
      expect.arrayContaining([...twice(cast.administrator.id), ...twice(cast.collegeAuditor.id)]),
    );
    expect(told.map(({ person }) => person)).not.toContain(cast.writer.id);
    expect(told.map(({ person }) => person)).not.toContain(cast.departmentAuditor.id);
  });

  test("is found altered on the round through all live stories, which takes its page from readers", async () => {
    const { store } = fresh;
    const { story } = await release("altered-and-pressed");
    const taken: string[][] = [];
    const alarms: { slug: string }[] = [];
    const failures: unknown[] = [];
    const walk = walkStories({
      store,
      takeAway: (pages) => taken.push(pages),
      onAltered: (page) => alarms.push(page),
      onFailure: (problem) => failures.push(problem),
    });
    await walk.look();
    expect([taken, alarms]).toEqual([[], []]);
    const intruder = await breakIn(fresh);
    await intruder.run(`UPDATE live_story SET slug = 'moved-and-pressed' WHERE story = '${story}'`);
    await walk.look();
    await walk.look();
    await intruder.leave();
    walk.stop();
    expect(taken).toEqual([["story:moved-and-pressed"], ["story:moved-and-pressed"]]);
    expect(alarms).toMatchObject([{ slug: "moved-and-pressed" }]);
    expect(failures).toEqual([]);
  });

  test.each(["reader", "program"])("raises one alarm when a %s finds it altered", async (who) => {
    const { store } = fresh;
    const { story } = await release(`altered-for-${who}`);
    const intruder = await breakIn(fresh);
    await intruder.run(`UPDATE live_story SET slug = 'moved-for-${who}' WHERE story = '${story}'`);
    await intruder.leave();
    const find = who === "reader" ? openStory : storyAt;
    const found = [await find(store, `moved-for-${who}`, later(30)), await find(store, `moved-for-${who}`, later(31))];
    const said = who === "reader" ? { standing: "withheld" } : { ok: false, problem: { status: 503 } };
    expect(found).toMatchObject([said, said]);
    const entries = await store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      const alarms = and(eq(ledgerEntry.act, "withheld"), eq(ledgerEntry.story, story));
      return reader.select({ at: ledgerEntry.at }).from(ledgerEntry).where(alarms);
    });
    expect(entries).toEqual([{ at: later(30) }]);
  });
});
