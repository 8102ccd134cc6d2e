import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStory } from "@/commands/create-story";
import { submitStory } from "@/commands/submit-story";
import { findStory } from "@/db/queries/find-story";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom, start } from "./people";
import { approveStory, releaseStory } from "@/test/reading";

describe.each(engines)("the main job on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
  });
  afterAll(() => fresh.discard());

  test("a story goes from draft to print under two names", async () => {
    const { store } = fresh;
    const created = await createStory(store, cast.writer, { request: "1", content: readyStory() }, start);
    if (!created.ok) throw new Error(created.refusal);
    const { story } = created;
    const submitted = await submitStory(store, cast.writer, { story, version: 1, request: "2" }, later(1));
    expect(submitted).toMatchObject({ ok: true, state: "audit", stage: 0 });
    const seen = (await store.read((reader) => findStory(reader, story)))?.head.hash ?? "";
    const approved = await approveStory(
      store,
      cast.departmentAuditor,
      { story, version: 2, request: "3", seen },
      later(2),
    );
    expect(approved).toMatchObject({ ok: true, state: "audit", stage: 1 });
    const released = await releaseStory(
      store,
      cast.collegeAuditor,
      { story, version: 3, request: "4", seen },
      later(3),
    );
    expect(released).toMatchObject({
      ok: true,
      state: "published",
      pages: expect.arrayContaining(["story:library-stays-open", "front:en", "column:en:news"]) as string[],
    });
  });
});
