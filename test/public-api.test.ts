import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoryContent } from "@/core/story/story-content";
import { type AskedPublic, listPublicStories } from "@/db/queries/list-public-stories";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { later, seatNewsroom } from "./people";

describe.each(engines)("what other programs may read on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let at: ReturnType<typeof workroom>;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    at = workroom(fresh.store, await seatNewsroom(fresh.store));
    await publish("robot-arm", { tags: ["Robots"], title: "A robot arm" });
    await publish("ji-xie-bi", { language: "zh", title: "机械臂学会焊接", tags: ["robots"] });
    await publish("notice", { column: "notices", tags: ["robots", "library"] });
    await publish("library-news", { tags: ["library"] });
    await at.open({ slug: "a-draft", title: "A robot nobody may know of", tags: ["robots"] });
    await at.withdraw(await publish("taken-back", { title: "A robot that went", tags: ["robots"] }));
    const audited = await at.open({ slug: "in-audit", tags: ["robots"] });
    await at.submit(audited);
  });
  afterAll(() => fresh.discard());

  async function publish(slug: string, changes: Partial<StoryContent> = {}) {
    const story = await at.open({ slug, ...changes });
    await at.submit(story);
    await at.approve(story);
    await at.release(story);
    return story;
  }

  const page = (asked: Partial<AskedPublic> = {}) =>
    fresh.store.read((reader) => listPublicStories(reader, { most: 100, ...asked }));
  const slugs = async (asked: Partial<AskedPublic> = {}) => (await page(asked)).stories.map(({ slug }) => slug);

  test("both languages in one list, newest first; drafts, audits and withdrawn stories by no filter", async () => {
    const all = ["library-news", "notice", "ji-xie-bi", "robot-arm"];
    expect(await slugs()).toEqual(all);
    const hidden = ["a-draft", "in-audit", "taken-back"];
    const filters = [{ words: "robot" }, { tag: "robots" }, { column: "news" }, { department: "publicity" }, {}];
    for (const filter of filters) {
      const found = await slugs(filter);
      expect(found.filter((slug) => hidden.includes(slug))).toEqual([]);
      expect(found.length).toBeGreaterThan(0);
    }
  });

  test.each([
    [{ language: "zh" }, ["ji-xie-bi"]],
    [{ column: "notices" }, ["notice"]],
    [{ column: "notices", language: "zh" }, []],
    [{ department: "automotive" }, []],
    [{ tag: " ROBOTS " }, ["notice", "ji-xie-bi", "robot-arm"]],
    [{ tag: "robots", column: "news" }, ["ji-xie-bi", "robot-arm"]],
    [{ tag: "robots", language: "en" }, ["notice", "robot-arm"]],
    [{ words: "robot" }, ["robot-arm"]],
    [{ words: "焊接" }, ["ji-xie-bi"]],
    [{ words: "robot", column: "notices" }, []],
    [{ until: later(0) }, []],
    [{ from: later(0) }, ["library-news", "notice", "ji-xie-bi", "robot-arm"]],
    [{ tag: "robots", until: later(0) }, []],
    [{ words: "robot", from: later(10_000) }, []],
  ] as [Partial<AskedPublic>, string[]][])("%j finds %j", async (asked, found) => {
    expect(await slugs(asked)).toEqual(found);
  });

  test("page by page every story comes once, while new ones are released and old ones corrected or withdrawn", async () => {
    for (let number = 0; number < 7; number++) {
      await publish(`walk-${number}`, { language: number % 2 ? "zh" : "en", tags: ["walk"] });
    }
    const doomed = await publish("walk-doomed", { tags: ["walk"] });
    let released = 0;
    for (const asked of [{}, { tag: "walk" }, { words: "library" }]) {
      const before = await slugs(asked);
      const seen: string[] = [];
      let key: string | undefined;
      for (let turn = 0; turn < 50; turn++) {
        const next = await page({ ...asked, most: 2, before: key });
        seen.push(...next.stories.map(({ slug }) => slug));
        if (turn < 2) await publish(`meanwhile-${++released}`, { tags: ["walk"] });
        if (next.older === null) break;
        key = next.older;
      }
      expect(seen).toEqual(before);
    }
    const [first, rest] = [await page({ tag: "walk", most: 1 }), await slugs({ tag: "walk" })];
    await at.withdraw(doomed);
    const after = await slugs({ tag: "walk", before: first.older ?? undefined });
    expect(after).toEqual(rest.slice(1).filter((slug) => slug !== "walk-doomed"));
  }, 60_000);
});
