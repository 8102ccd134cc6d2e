import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoryContent } from "@/core/story/story-content";
import { fillLiveIndex } from "@/db/fill-live-index";
import { listLiveStories, listStoriesAt } from "@/db/queries/list-live-stories";
import { findBeside } from "@/db/queries/list-pages-beside";
import { searchLive } from "@/db/queries/search-live";
import { type LiveQuery, listLivePlaces } from "@/db/search/live-search";
import { run } from "@/db/search/story-search";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { later, seatNewsroom } from "./people";
import { breakIn } from "./tamper";

describe.each(engines)("what readers find on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let at: ReturnType<typeof workroom>;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    at = workroom(fresh.store, await seatNewsroom(fresh.store));
  });
  afterAll(() => fresh.discard());

  async function publish(slug: string, changes: Partial<StoryContent> = {}) {
    const story = await at.open({ slug, ...changes });
    await at.submit(story);
    await at.approve(story);
    return at.release(story);
  }

  async function find(words: string, filters: Partial<LiveQuery> = {}): Promise<string[]> {
    return fresh.store.read(async (reader) => {
      const places = await listLivePlaces(reader, { words, language: "en", most: 20, ...filters });
      return (await listStoriesAt(reader, places)).map((story) => story.slug);
    });
  }

  test("stories are found by every word they print, newest first, and drafts by none", async () => {
    await publish("robot-arm", { title: "A robot arm learns to weld" });
    await publish("robot-cup", { title: "Robot cup goes to the third year", column: "notices" });
    await at.open({ slug: "robot-draft", title: "A robot nobody may know of" });
    expect(await find("robot")).toEqual(["robot-cup", "robot-arm"]);
    expect(await find("ROBOT weld")).toEqual(["robot-arm"]);
    expect(await find("robot", { column: "notices" })).toEqual(["robot-cup"]);
    expect(await find("robot", { department: "automotive" })).toEqual([]);
    expect(await find("robot", { language: "zh" })).toEqual([]);
    expect(await find("robot", { most: 1 })).toEqual(["robot-cup"]);
  });

  test("a Chinese word of two characters is enough, and one that only meets across words is not", async () => {
    await publish("zh-arm", { language: "zh", title: "机械臂学会焊接", tags: ["机器人"] });
    expect(await find("焊接", { language: "zh" })).toEqual(["zh-arm"]);
    expect(await find("机器人", { language: "zh" })).toEqual(["zh-arm"]);
    expect(await find("焊机", { language: "zh" })).toEqual([]);
  });

  test("a text that somebody altered behind the newsroom's back is found by nobody", async () => {
    const intruder = await breakIn(fresh);
    const search = async () => {
      const { results } = await searchLive(intruder.reader, { words: "robot", language: "en", most: 20 });
      return results.map(({ slug }) => slug);
    };
    expect(await search()).toEqual(["robot-cup", "robot-arm"]);
    await intruder.attempt(async () => {
      const head = "(SELECT live_revision FROM story WHERE slug = 'robot-arm')";
      await intruder.run(`UPDATE revision SET package = replace(package, 'weld', 'fail') WHERE id = ${head}`);
      expect(await search()).toEqual(["robot-cup"]);
    });
    expect(await search()).toEqual(["robot-cup", "robot-arm"]);
    await intruder.leave();
  });

  test("days bound a search, and it goes on behind a place", async () => {
    const all = await find("robot");
    expect(await find("robot", { from: later(0) })).toEqual(all);
    expect(await find("robot", { until: later(0) })).toEqual([]);
    const [first] = await fresh.store.read((reader) =>
      listLivePlaces(reader, { words: "robot", language: "en", most: 1 }),
    );
    expect(await find("robot", { before: first })).toEqual(all.slice(1));
  });

  test("what a correction removed is not found any more, and a withdrawn story by nothing", async () => {
    const { story } = await publish("typo", { title: "A lathe turns wodo" });
    await at.correct(story);
    await at.save(story, { slug: "typo", title: "A lathe turns wood", correctionNote: "The word was misspelt." });
    expect(await find("wodo")).toEqual(["typo"]);
    await at.submit(story);
    await at.approve(story, "secondDepartmentAuditor");
    await at.release(story, "secondCollegeAuditor");
    expect(await find("wodo")).toEqual([]);
    expect(await find("lathe wood")).toEqual(["typo"]);
    await at.withdraw(story);
    expect(await find("lathe")).toEqual([]);
  });

  test("a release takes away the page of the story before it in the column, and its own lists", async () => {
    await publish("first-of-two", { language: "zh", column: "notices" });
    const { pages } = await publish("second-of-two", { language: "zh", column: "notices" });
    expect(pages).toEqual([
      "story:second-of-two",
      "front:zh",
      "column:zh:notices",
      "department:zh:publicity",
      "month:zh:2026-03",
      "story:first-of-two",
    ]);
    const beside = await fresh.store.read(async (reader) => {
      const { stories } = await listLiveStories(reader, { language: "zh", column: "notices", most: 1 });
      return stories[0] && findBeside(reader, stories[0], "older");
    });
    expect(beside?.slug).toBe("first-of-two");
  });

  test("stories in print from before there was a search are taken in once", async () => {
    const before = await find("robot");
    await fresh.store.write(async (tx) => {
      await run(tx, sql`delete from live_search`);
      await tx.delete(tx.tables.liveTag);
    });
    expect(await find("robot")).toEqual([]);
    const live = await fresh.store.read((reader) => reader.select().from(reader.tables.liveStory));
    expect(await fillLiveIndex(fresh.store)).toBe(live.length);
    expect(await find("robot")).toEqual(before);
    expect(await fillLiveIndex(fresh.store)).toBe(0);
  });

  test("a story whose text was altered is found no more", async () => {
    const { story } = await publish("anvil", { title: "The anvil of the smithy" });
    const { hash } = (await at.look(story)).head;
    const intruder = await breakIn(fresh);
    const findSlugs = async () => {
      const found = await searchLive(intruder.reader, { words: "anvil", language: "en", most: 20 });
      return found.results.map(({ slug }) => slug);
    };
    expect(await findSlugs()).toEqual(["anvil"]);
    await intruder.attempt(async () => {
      await intruder.run(`UPDATE revision SET package = replace(package, 'smithy', 'forge') WHERE hash = '${hash}'`);
      expect(await findSlugs()).toEqual([]);
    });
    await intruder.leave();
  });

  test("a hostile search is only words", async () => {
    for (const words of ['" OR l=en', "robot*", "robot NOT weld", "l=en", "'; drop table live_search; --"]) {
      expect(await find(words)).toBeInstanceOf(Array);
    }
    expect(await find("robot NOT weld")).toEqual([]);
  });
});
