import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFeedStories } from "@/db/queries/list-feed-stories";
import { liveThroughWeeks } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { breakIn, type Intruder } from "./tamper";

describe.each(engines)("what feeds bring on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let intruder: Intruder;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    await liveThroughWeeks(fresh.store);
    intruder = await breakIn(fresh);
  });
  afterAll(async () => {
    await intruder.leave();
    await fresh.discard();
  });

  const list = (asked: object = {}) =>
    fresh.store.read((reader) => listFeedStories(reader, { language: "en", most: 30, ...asked }));
  const slugs = (found: Awaited<ReturnType<typeof list>>) => found.map(({ story }) => story.content.slug);

  test("released stories newest first; nothing that is on its way, held or withdrawn", async () => {
    expect(slugs(await list())).toEqual(["library", "night-school", "robot-arm", "new-bus", "reading-week"]);
    expect(slugs(await list({ most: 2 }))).toEqual(["library", "night-school"]);
    expect(await list({ language: "zh" })).toEqual([]);
  });

  test("only those of the column or department asked for", async () => {
    expect(slugs(await list({ column: "news" }))).toHaveLength(5);
    expect(await list({ column: "notices" })).toEqual([]);
    expect(slugs(await list({ department: "publicity" }))).toHaveLength(5);
    expect(await list({ department: "automotive" })).toEqual([]);
  });

  test("a corrected story brings its note and the day of the correction, without losing its place", async () => {
    const bus = (await list()).find(({ story }) => story.content.slug === "new-bus");
    expect(bus?.story).toMatchObject({
      content: { title: "The bus comes at eight" },
      corrections: [{ note: "The time was wrong." }],
    });
    expect(bus?.story.correctedAt).toBe(bus?.story.corrections[0]?.at);
  });

  test("a story that is no longer what was signed is left out", async () => {
    await intruder.attempt(async () => {
      await intruder.run("UPDATE revision SET package = replace(package, 'stays', 'never')");
      expect(await listFeedStories(intruder.reader, { language: "en", most: 30 })).toEqual([]);
    });
  });
});
