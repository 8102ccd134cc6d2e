import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoryContent } from "@/core/story/story-content";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { listStoriesAround } from "@/db/queries/list-stories-around";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

describe.each(engines)("what stands around a story on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
    await publish("gate", { tags: ["Campus"] });
    await publish("notice", { column: "notices", tags: ["campus", "library"] });
    await publish("library", { tags: ["Library", "Reading"] });
    await publish("tushuguan", { language: "zh", tags: ["campus", "图书馆"] });
    await publish("river", { tags: ["ＣＡＭＰＵＳ", "library"] });
    await publish("bridge", { tags: ["campus"] });
  });
  afterAll(() => fresh.discard());

  async function publish(slug: string, changes: Partial<StoryContent> = {}) {
    const story = await at.open({ slug, ...changes });
    await at.submit(story);
    await at.approve(story);
    ids[slug] = story;
    return at.release(story);
  }

  async function around(slug: string) {
    return fresh.store.read(async (reader) => {
      const found = await findPublishedStory(reader, slug);
      if (found.standing !== "live") throw new Error(`${slug} is ${found.standing}`);
      const { older, newer, related, translation } = await listStoriesAround(reader, found.story);
      return [older?.slug, newer?.slug, related.map((one) => one.slug), translation?.slug];
    });
  }

  test("are its neighbours in its column, and other older stories that share a tag however it is written", async () => {
    expect(await around("gate")).toEqual([undefined, "library", [], undefined]);
    expect(await around("notice")).toEqual([undefined, undefined, ["gate"], undefined]);
    expect(await around("library")).toEqual(["gate", "river", ["notice"], undefined]);
    expect(await around("river")).toEqual(["library", "bridge", ["notice", "gate"], undefined]);
    expect(await around("tushuguan")).toEqual([undefined, undefined, [], undefined]);
  });

  test("are four related stories at most, the newest of them", async () => {
    await publish("tower", { tags: ["campus", "library"] });
    await publish("spire", { tags: ["campus", "library"] });
    expect((await around("spire"))[2]).toEqual(["bridge", "river", "library", "notice"]);
  });

  test("its other-language story stands there while it is live", async () => {
    const pair = (story: string, other: string) => ({
      ...{ story: ids[story] ?? "", other: ids[other] ?? "", seen: "", by: cast.writer.id, at: later(0) },
    });
    const pairs = [pair("library", "tushuguan"), pair("tushuguan", "library")];
    await fresh.store.write((tx) => tx.insert(tx.tables.translationPair).values(pairs));
    expect((await around("library"))[3]).toBe("tushuguan");
    expect((await around("tushuguan"))[3]).toBe("library");
    await at.withdraw(ids.tushuguan ?? "");
    expect((await around("library"))[3]).toBeUndefined();
  });

  test("a linked story that came into the same language before its release does not stand there", async () => {
    const draft = await at.open({ slug: "qiao", language: "zh" });
    const row = (story: string, other: string) => ({ story, other, seen: "", by: cast.writer.id, at: later(0) });
    const pairs = [row(ids.bridge ?? "", draft), row(draft, ids.bridge ?? "")];
    await fresh.store.write((tx) => tx.insert(tx.tables.translationPair).values(pairs));
    await at.save(draft, { slug: "qiao", column: "notices" });
    await at.submit(draft);
    await at.approve(draft);
    await at.release(draft);
    expect((await around("bridge"))[3]).toBeUndefined();
    expect((await around("qiao"))[3]).toBeUndefined();
  });

  test("a withdrawn story is around none", async () => {
    await at.withdraw(ids.river ?? "");
    expect(await around("library")).toEqual(["gate", "bridge", ["notice"], undefined]);
    expect((await around("spire"))[2]).toEqual(["bridge", "library", "notice", "gate"]);
  });
});
